import type { ParsedBody } from "./parsed-body";
import { readQuantity } from "./read-quantity";

/** 合同签订后, 自受理之日起: the event a time limit is counted from; a number or a comparison follows. */
const since = /^[\p{Script=Han}A-Za-z()]{1,16}?(?:之日起|以后|之后|后|起)(?=\d|[≥≤<>=]|不超|不多|不迟|小于|[一二两三四五六七八九十半])/u;
/** 2小时内响应, 5分钟以内到达现场: what is to happen within it. */
const act = /^(.*内)(\p{Script=Han}{1,8})$/u;

/** A whole text that is a time limit from an event, or for an act (合同签订后30日内, 2小时内响应); both are kept as notes, null for anything else. */
export const readTimeLimit = (text: string): ParsedBody | null => {
  const event = since.exec(text)?.[0] ?? "";
  const rest = text.slice(event.length);
  const [, within = rest, done = ""] = act.exec(rest) ?? [];
  if (event === "" && done === "") return null;
  const [limit, closing] = [readQuantity(rest), readQuantity(within)];
  const read = limit === null ? closing : limit;
  if (read === null || read.dim !== "duration") return null;
  const notes = [event, read.note ?? "", limit === null ? done : ""].filter((part) => part !== "");
  return notes.length === 0 ? read : { ...read, note: notes.join(";") };
};
