import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, makeStyles } from "@fluentui/react-components";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({ button: { minHeight: "44px" }, surface: { maxWidth: "calc(100vw - 32px)" } });

/** 恢复默认, once it was confirmed. */
export const ResetPart = ({ onReset }: { readonly onReset: () => void }): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const { file } = texts.settings;
  return (
    <div>
      <Dialog>
        <DialogTrigger disableButtonEnhancement>
          <Button className={styles.button}>{file.reset}</Button>
        </DialogTrigger>
        <DialogSurface className={styles.surface}>
          <DialogBody>
            <DialogTitle>{file.resetTitle}</DialogTitle>
            <DialogContent>{file.resetText}</DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button className={styles.button}>{texts.actions.cancel}</Button>
              </DialogTrigger>
              <DialogTrigger disableButtonEnhancement>
                <Button className={styles.button} appearance="primary" onClick={onReset}>
                  {file.reset}
                </Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </div>
  );
};
