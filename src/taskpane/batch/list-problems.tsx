import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ListProblem } from "../../core/project-list/list-problem";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" } });

/** The lines of a list that are left out, each with what is wrong with it. */
export const ListProblems = ({ problems }: { readonly problems: readonly ListProblem[] }): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {texts.batch.leftOut(problems.length)}
        <ul className={styles.list}>
          {problems.map((problem) => (
            <li key={problem.row}>{texts.problems.ofList(problem)}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
};
