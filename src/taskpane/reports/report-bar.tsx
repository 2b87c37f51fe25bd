import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, tokens } from "@fluentui/react-components";
import type { ReportKind } from "../../app/write-report";
import { useTexts } from "../texts/texts";

const KINDS: readonly ReportKind[] = ["issues", "summary", "opinion"];

const useStyles = makeStyles({
  box: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

interface Props {
  readonly busy: boolean;
  readonly onWrite: (kind: ReportKind) => void;
}

/** 审核输出: the sheets a finished check can be written to. */
export const ReportBar = ({ busy, onWrite }: Props): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.box}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" disabled={busy}>
            {texts.reports.label}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {KINDS.map((kind) => (
              <MenuItem key={kind} onClick={() => onWrite(kind)}>
                {texts.reports.kinds[kind]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
};
