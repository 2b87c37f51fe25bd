import { useEffect, useState } from "react";
import type { Result } from "../../core/result/result";
import type { ColumnMapping } from "../../core/table/model/column-mapping";
import type { MappingPreview } from "../../core/table/read/preview-mapping";
import type { HostError } from "../../host/ports";
import { choiceState } from "../model/column-choice";
import { useServices } from "../model/services";

type Preview = Result<MappingPreview, HostError>;

/** What the sheet would say under this choice; undefined while something is missing in it or the sheet is being read. */
export const useMappingPreview = (sheet: string, choice: ColumnMapping): Preview | undefined => {
  const { previewMapping } = useServices();
  const [read, setRead] = useState<{ readonly choice: ColumnMapping; readonly preview: Preview }>();
  const ready = choiceState(choice).kind === "ready";
  useEffect(() => {
    if (!ready) return undefined;
    let gone = false;
    void previewMapping(sheet, choice).then((preview) => (gone ? undefined : setRead({ choice, preview })));
    return () => {
      gone = true;
    };
  }, [previewMapping, sheet, choice, ready]);
  return ready && read?.choice === choice ? read.preview : undefined;
};
