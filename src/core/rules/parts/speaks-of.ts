import { mattersIn } from "../../names/words-in";
import type { Matter } from "../../names/words";
import { squeeze } from "../../sheet/clean-text";
import type { Field } from "../../table/model/field";

/** Whether one of the texts beside a name (描述, 依据) speaks of the matter. */
export const speaksOf = (matter: Matter, ...fields: readonly (Field | undefined)[]): boolean =>
  fields.some((field) => field !== undefined && mattersIn(squeeze(field.text)).has(matter));
