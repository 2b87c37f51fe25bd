import { makeStyles, Spinner, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({ spinner: { padding: tokens.spacingHorizontalM } });

/** What turns while something is loaded, named after it: for the eye and for screen readers. */
export const LoadingSpinner = ({ name }: { readonly name: string }): React.JSX.Element => (
  <Spinner className={useStyles().spinner} size="small" label={name} />
);
