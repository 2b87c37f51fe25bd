import { Suspense } from "react";
import { usePaneContext } from "../model/pane-context";
import { reportOf, type PaneState } from "../model/pane-state";
import { LoadingSpinner } from "../parts/loading-spinner";
import { useTexts } from "../texts/texts";
import { ViewBoundary } from "./view-boundary";
import { views, type View } from "./views";

/** What of a view can be drawn as the check stands. */
const bodyOf = (view: View, state: PaneState): React.JSX.Element | null => {
  if (view.needs === "nothing") return <view.Body />;
  const report = reportOf(state);
  if (report) return <view.Body report={report} />;
  return view.Before && state.check.status === "idle" ? <view.Before /> : null;
};

/** The view that is chosen, as soon as it is loaded. */
export const ShownView = (): React.JSX.Element => {
  const { loading } = useTexts();
  const { state } = usePaneContext();
  return (
    <ViewBoundary key={state.view}>
      <Suspense fallback={<LoadingSpinner name={loading.view} />}>{bodyOf(views[state.view], state)}</Suspense>
    </ViewBoundary>
  );
};
