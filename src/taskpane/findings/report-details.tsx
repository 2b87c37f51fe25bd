import { lazy, Suspense } from "react";
import type { Report } from "../../app/validate";
import type { CellRef } from "../../core/sheet/cell-ref";

// Loaded with the first report: both need the rule book's arithmetic, which the pane's start does without.
const BudgetView = lazy(async () => ({ default: (await import("../budget/budget-view")).BudgetView }));
const OverviewView = lazy(async () => ({ default: (await import("../overview/overview-view")).OverviewView }));

interface Props {
  readonly report: Report;
  readonly onReveal: (sheet: string, at: CellRef) => void;
}

/** What a check tells besides its findings: the workbook at a glance and the sums behind each budget. */
export const ReportDetails = ({ report, onReveal }: Props): React.JSX.Element => (
  <Suspense fallback={null}>
    {report.tables.length > 1 && <OverviewView report={report} onReveal={onReveal} />}
    <BudgetView tables={report.tables} onReveal={onReveal} />
  </Suspense>
);
