import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({ box: { padding: tokens.spacingHorizontalM } });

const BrokenView = ({ message, onRetry }: { readonly message: string; readonly onRetry: () => void }): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.box} role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{texts.broken(message)}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onRetry}>
            {texts.actions.retry}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
};

interface State {
  readonly broken: string | undefined;
}

/** A view that cannot be drawn, or not be loaded, says so; the rest of the pane goes on. */
export class ViewBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { broken: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    return broken === undefined ? this.props.children : <BrokenView message={broken} onRetry={() => this.setState({ broken: undefined })} />;
  }
}
