import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { FirstRunCards } from "../parts/first-run-cards";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({ button: { minHeight: "44px", alignSelf: "start" } });

/** The cards of 第一次使用 once more. */
export const TourSection = (): React.JSX.Element => {
  const styles = useStyles();
  const { settings: texts } = useTexts();
  const [reading, setReading] = useState(true);
  if (reading) return <FirstRunCards onDone={() => setReading(false)} />;
  return (
    <Button className={styles.button} onClick={() => setReading(true)}>
      {texts.tour}
    </Button>
  );
};
