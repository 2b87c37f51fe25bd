import { useCallback, useEffect, useState } from "react";
import { ok, type Result } from "../../core/result/result";
import type { TargetTable } from "../../core/table/model/target-table";
import type { HostError } from "../../host/ports";
import { usePaneContext } from "../model/pane-context";
import { useServices } from "../model/services";
import { placeOf, type CurrentPlace } from "./current-place";

/** Edits that come together are read once, in milliseconds. */
const PAUSE = 300;

interface Current {
  /** Undefined until the sheet is read for the first time. */
  readonly place: Result<CurrentPlace, HostError> | undefined;
  readonly again: () => void;
}

/** Where an indicator would go on the sheet that is shown; read again when another is shown, after edits and every act of ours, and when asked. */
export const useCurrentTable = (): Current => {
  const services = useServices();
  const { state } = usePaneContext();
  const { selected, journal } = state;
  const [read, setRead] = useState<Result<readonly TargetTable[], HostError>>();
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((count) => count + 1), []);
  const sheet = selected?.sheet;
  useEffect(() => {
    let gone = false;
    void services.readActiveTables().then((tables) => (gone ? undefined : setRead(tables)));
    return () => {
      gone = true;
    };
  }, [services, sheet, journal, asked]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = services.watch(({ kind }) => {
      if (kind === "selected") return;
      clearTimeout(timer);
      timer = setTimeout(again, PAUSE);
    });
    return () => {
      clearTimeout(timer);
      void watching.then((result) => (result.ok ? result.value() : undefined));
    };
  }, [services, again]);
  return { place: read?.ok ? ok(placeOf(read.value, selected)) : read, again };
};
