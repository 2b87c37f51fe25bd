import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({ box: { padding: tokens.spacingHorizontalM } });

interface Broken {
  readonly message: string;
  /** The view's file could not be fetched; it is asked for again only when the pane starts anew. */
  readonly notLoaded: boolean;
}

const BrokenView = ({
  broken: { message, notLoaded },
  onRetry,
}: {
  readonly broken: Broken;
  readonly onRetry: () => void;
}): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.box} role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{notLoaded ? texts.explain({ kind: "not-loaded" }) : texts.broken(message)}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={notLoaded ? () => window.location.reload() : onRetry}>
            {texts.actions.retry}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
};

interface State {
  readonly broken: Broken | undefined;
}

/** A view that cannot be drawn, or not be loaded, says so; the rest of the pane goes on. */
export class ViewBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: undefined };

  static getDerivedStateFromError(error: unknown): State {
    const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
    return { broken: { message, notLoaded: name === "ChunkLoadError" } };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    return broken === undefined ? this.props.children : <BrokenView broken={broken} onRetry={() => this.setState({ broken: undefined })} />;
  }
}
