import { useEffect, useState } from "react";
import type { Indicator, TargetTable } from "../../core/table/target-table";
import type { Result } from "../../core/result";
import type { HostError } from "../../host/ports";
import { usePaneContext } from "../pane-acts";
import { useServices } from "../services";

export interface CurrentTable {
  readonly table: TargetTable;
  /** The indicator in whose row a cell is selected. */
  readonly row: Indicator | undefined;
}

/** The table that holds the selected cell, else the first of the sheet that is shown; read again after every act of ours. Undefined while it is read. */
export const useCurrentTable = (): Result<CurrentTable | undefined, HostError> | undefined => {
  const services = useServices();
  const { state } = usePaneContext();
  const { selected, journal } = state;
  const [read, setRead] = useState<Result<readonly TargetTable[], HostError>>();
  const sheet = selected?.sheet;
  useEffect(() => {
    let gone = false;
    void services.currentTables().then((tables) => (gone ? undefined : setRead(tables)));
    return () => {
      gone = true;
    };
  }, [services, sheet, journal]);
  if (!read?.ok) return read;
  const here = (table: TargetTable): boolean =>
    selected?.sheet === table.sheet && selected.at.row >= table.area.firstRow && selected.at.row <= table.area.lastRow;
  const table = read.value.find(here) ?? read.value[0];
  return { ok: true, value: table && { table, row: here(table) ? table.indicators.find(({ row }) => row === selected?.at.row) : undefined } };
};
