/** What rules stand on; no article numbers for what was not read (handbook 7 #15). */
const DOCUMENTS = {
  中发34号: { title: "《关于全面实施预算绩效管理的意见》", number: "中发〔2018〕34号" },
  财预88号: { title: "《中央部门预算绩效目标管理办法》", number: "财预〔2015〕88号" },
  "88号申报表": { title: "项目支出绩效目标申报表", number: "财预〔2015〕88号附件" },
  "88号审核表": { title: "项目支出绩效目标审核表", number: "财预〔2015〕88号附件" },
  财预10号: { title: "《项目支出绩效评价管理办法》", number: "财预〔2020〕10号" },
  财预101号: { title: "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》", number: "财预〔2021〕101号" },
  会议费定额: { title: "中央和国家机关会议费综合定额" },
  培训费定额: { title: "培训费综合定额" },
  公开的目标表: { title: "公开的项目支出绩效目标表" },
  公开的自评表: { title: "公开的项目支出绩效自评表" },
  公开的审核意见: { title: "公开的绩效目标审核意见" },
  公开的审核要求: { title: "公开的绩效目标审核要求" },
  公开的编制要求: { title: "公开的绩效目标编制要求" },
  公开的编制说明: { title: "公开的绩效指标编制说明" },
  公开的批复: { title: "公开的绩效目标批复" },
  公开的计分办法: { title: "公开的绩效评价计分办法" },
  个人信息保护: { title: "个人信息保护的一般要求" },
  实务判断: { title: "实务判断" },
} as const;

type DocumentId = keyof typeof DOCUMENTS;

/** A document, or what of it counts here: its point, the words that were found in it. */
export type Source = DocumentId | { readonly from: DocumentId; readonly what: string };

const textOf = (source: Source): string => {
  const { from, what } = typeof source === "string" ? { from: source, what: undefined } : source;
  const { title, number }: { readonly title: string; readonly number?: string } = DOCUMENTS[from];
  const notes = [number, what].filter((note) => note !== undefined);
  return notes.length === 0 ? title : `${title}（${notes.join("，")}）`;
};

/** The sources of a rule in one line, as pages, pane and reports print them. */
export const sourceText = (sources: readonly Source[]): string => sources.map(textOf).join("；");
