import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { usePaneContext } from "../model/pane-context";
import type { Notice } from "../model/pane-state";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({ bar: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, flexShrink: 0 } });

const INTENTS = { info: "info", error: "error", done: "success" } as const;

/** What was just done, with 撤销 where it can be taken back. */
export const NoticeBar = ({ notice }: { readonly notice: Notice }): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const { acts } = usePaneContext();
  return (
    <MessageBar className={styles.bar} intent={INTENTS[notice.kind]} layout="multiline">
      <MessageBarBody>
        {notice.kind === "error"
          ? texts.explain(notice.error)
          : notice.kind === "info"
            ? notice.text
            : texts.actions.done(notice.entry.label)}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            size="small"
            appearance="transparent"
            aria-label={texts.actions.close}
            icon={<Dismiss16Regular />}
            onClick={() => acts.tellUser(undefined)}
          />
        }
      >
        {notice.kind === "done" && (
          <Button size="small" onClick={() => void acts.undo(notice.entry)}>
            {texts.actions.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
};
