import { useCallback, useEffect, useState } from "react";
import type { CarriableTable } from "../../app/list-carriable-tables";
import type { Result } from "../../core/result/result";
import type { HostError } from "../../host/ports";
import { usePaneContext } from "../model/pane-context";
import { useServices } from "../model/services";

interface Carriable {
  /** Undefined until the workbook is read for the first time. */
  readonly read: Result<readonly CarriableTable[], HostError> | undefined;
  readonly again: () => void;
}

/** The workbook's tables, read anew after every act of ours and when asked. */
export const useCarriableTables = (): Carriable => {
  const services = useServices();
  const { state } = usePaneContext();
  const [read, setRead] = useState<Carriable["read"]>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let gone = false;
    void services.listCarriableTables("workbook").then((result) => {
      if (!gone) setRead(result);
    });
    return () => {
      gone = true;
    };
  }, [services, state.journal, asked]);
  const again = useCallback(() => setAsked((count) => count + 1), []);
  return { read, again };
};
