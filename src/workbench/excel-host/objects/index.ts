import type { Makers } from "../model/makers";
import type { Session } from "../model/session";
import { addinInternalService } from "./addin-internal-service";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";

/** The makers of a session: the only place that knows all objects. */
export const makersFor = (session: Session): Makers => ({
  workbook: () => workbook(session),
  service: (name) => (name.startsWith("Microsoft.InternalService.") ? addinInternalService : undefined),
  worksheet: (sheet) => worksheet(session, sheet),
  range: (target) => range(session, target),
  rangeAreas: (target) => rangeAreas(session, target),
});
