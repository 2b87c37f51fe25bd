import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Notice } from "../pane-state";
import { explain } from "../texts/explain";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({ bar: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, flexShrink: 0 } });

/** What was just done, with 撤销 where it can be taken back. */
export const NoticeBar = ({ notice, onUndo }: { readonly notice: Notice; readonly onUndo: () => void }): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const intent = notice.kind === "error" ? "error" : notice.kind === "info" ? "info" : "success";
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline">
      <MessageBarBody>{notice.kind === "error" ? explain(notice.error) : notice.text}</MessageBarBody>
      {(notice.kind === "inserted" || notice.kind === "fixed") && (
        <MessageBarActions>
          <Button size="small" onClick={onUndo}>
            {texts.actions.undo}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};
