import { usePaneContext } from "../model/pane-context";
import type { RulePage } from "../../app/list-rules";
import { FindingCard } from "./finding-card";
import { FindingRow } from "./finding-row";
import type { FindingItem } from "../model/view-model";

interface Props {
  readonly item: FindingItem;
  readonly rule: RulePage | undefined;
  readonly open: boolean;
  /** The cell selected in the sheet lies in the finding's row. */
  readonly current: boolean;
  readonly showSheet: boolean;
  readonly onToggle: () => void;
}

/** A finding's row and, when open, its card. */
export const FindingEntry = ({ item, rule, open, current, showSheet, onToggle }: Props): React.JSX.Element => {
  const { acts } = usePaneContext();
  const { finding } = item;
  return (
    <li>
      <FindingRow item={item} open={open} current={current} showSheet={showSheet} onToggle={onToggle} />
      {open && (
        <FindingCard
          finding={finding}
          rule={rule}
          onGoTo={() => void acts.reveal(finding.sheet, finding.at)}
          onApply={(fix) => void acts.applyFixes([fix])}
        />
      )}
    </li>
  );
};
