import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useServices } from "../model/services";
import { FirstRunCards } from "../parts/first-run-cards";

/** True once the cards were read or skipped on this machine. */
export const FIRST_RUN_KEY = "first-run";

const useStyles = makeStyles({ box: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM}` } });

/** The cards of 第一次使用 beneath the idle pane, until they were read or skipped. */
export const FirstRun = (): React.JSX.Element | null => {
  const styles = useStyles();
  const services = useServices();
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    let gone = false;
    void services.load(FIRST_RUN_KEY).then((seen) => {
      if (!gone) setWanted(seen !== true);
    });
    return () => {
      gone = true;
    };
  }, [services]);
  const finish = (): void => {
    setWanted(false);
    void services.save(FIRST_RUN_KEY, true);
  };
  if (!wanted) return null;
  return (
    <div className={styles.box}>
      <FirstRunCards onDone={finish} />
    </div>
  );
};
