import type { Matter } from "./words";
import { harm } from "./words/harm";
import { prevention } from "./words/prevention";
import { reduction } from "./words/reduction";
import { remedy } from "./words/remedy";
import { unwelcome } from "./words/unwelcome";
import { wanted } from "./words/wanted";
import type { WordFamily } from "./words/word-family";

/** Which way is better by the name (handbook 4.5). */
export interface Direction {
  /** More or less of it; undefined where the name leaves it open. */
  readonly wants: "more" | "less" | undefined;
  /** Beyond doubt, for rules that speak of errors. */
  readonly sure: boolean;
}

const anyOf = (...families: readonly WordFamily[]): string =>
  families
    .flatMap(({ words }) => words?.split(" ") ?? [])
    .sort((a, b) => b.length - a.length)
    .join("|");

const HARM = anyOf(harm);
const REMEDY = anyOf(remedy);

const HARM_AT_END = new RegExp(`(?:${HARM}){1,2}(?:发生)?(?:率|次数|起数|件数|数量|人数|数|量|度|比例|时长|情况|面积)?$`, "u");
const REMEDIED = new RegExp(`(?:${HARM}|隐患|问题).*(?:${REMEDY})`, "u");
/** 化解矛盾纠纷数量, 防治病虫害面积: the work comes before the harm. */
const REMEDY_FIRST = new RegExp(`(?:${REMEDY}).*(?:${HARM})`, "u");
/** 检测报告差错率: here the word of work only says whose fault it is. */
const FAULT_OF_WORK = /(?:差错|错误|误差|返修|返工|漏检|漏报|迟报|误报|错报|错发|漏发|退件|超时|逾期|超期|故障)(?:发生)?率$/u;
const WORK_AGAINST = /^(?:降低|减少|下降|控制|杜绝)/u;
const WANTED_RATIO = new RegExp(`(?:${anyOf(wanted)}).*(?:率|度|比例|年限|寿命)$`, "u");

const wantsMoreForSure = (text: string, matters: ReadonlySet<Matter>): boolean => {
  if (!matters.has("wanted") || matters.has("either-way") || !WANTED_RATIO.test(text)) return false;
  return !matters.has("harm") || REMEDIED.test(text);
};

const wantsLessForSure = (text: string, matters: ReadonlySet<Matter>): boolean => {
  if (!matters.has("harm") || !HARM_AT_END.test(text) || REMEDIED.test(text) || WORK_AGAINST.test(text)) return false;
  return !REMEDY_FIRST.test(text) || FAULT_OF_WORK.test(text);
};

/** Harm that is denied does not count, and what stands in brackets neither: 无事故率, 完成（不含故障件）率. */
const NOT_MEANT = /\([^()]*\)|[无零](?:故障|事故|投诉|差错|违规)/gu;
const UNWELCOME = new RegExp(`.*(?:${anyOf(harm, unwelcome)})`, "u");
const ANSWERED = new RegExp(REMEDY, "u");
const REDUCED = new RegExp(anyOf(reduction, prevention), "u");
const WANTED_END = new RegExp(`(?:${anyOf(wanted)}|保障|利用|回复|解决|响应)(?:率|度|程度)$|(?:年限|寿命|质保期|保修期|好评)$`, "u");

const isFought = (text: string, matters: ReadonlySet<Matter>): boolean => matters.has("fight") && !FAULT_OF_WORK.test(text);

/** 设备运行时间 is to last, 故障响应时间 and 活动完成时间 are not, whatever they are of. */
const lasts = (matters: ReadonlySet<Matter>): boolean => (matters.has("lasting") && !matters.has("time-limit")) || matters.has("supply");

/** What the words suggest where nothing is beyond doubt: harm met by a remedy turns round, a ratio without harm is wanted. */
const likely = (text: string, matters: ReadonlySet<Matter>): Direction["wants"] => {
  if (matters.has("undecided")) return undefined;
  const lastHarm = UNWELCOME.exec(text)?.[0];
  const rest = text.slice(lastHarm?.length ?? 0);
  if (WANTED_END.test(rest)) return "more";
  if (matters.has("how-long")) return lasts(matters) ? undefined : "less";
  if (lastHarm !== undefined) return ANSWERED.test(rest) || REDUCED.test(text) || isFought(text, matters) ? "more" : "less";
  if (matters.has("spent")) return REDUCED.test(text) ? "more" : "less";
  return matters.has("wanted-amount") || /[率度]$/u.test(text) ? "more" : undefined;
};

/** Reads from a name which way is better (handbook 4.5). `bare` is the name without its note, `matters` what it speaks of. */
export const readDirection = (bare: string, matters: ReadonlySet<Matter>): Direction => {
  const text = bare.replace(NOT_MEANT, "");
  if (wantsLessForSure(text, matters)) return { wants: "less", sure: true };
  if (wantsMoreForSure(text, matters)) return { wants: "more", sure: true };
  return { wants: likely(text, matters), sure: false };
};
