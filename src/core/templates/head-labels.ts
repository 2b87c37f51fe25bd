/** Labels of the head; the purpose stands under the budget's label, which is merged over both rows (handbook 1.2). */
export interface HeadLabels {
  readonly budget: string;
  readonly total: string;
  readonly fiscal: string;
  readonly other: string;
  readonly goals: string;
}

export const TJ_HEAD: HeadLabels = {
  budget: "预算规模及资金用途",
  total: "预算数",
  fiscal: "其中：财政资金",
  other: "其他资金",
  goals: "绩效目标",
};

/** The published table of central departments names budget and goals by their year (handbook 1.3). */
export const MOF_2022_HEAD: HeadLabels = {
  budget: "预算规模及资金用途",
  total: "年度资金总额",
  fiscal: "其中：财政拨款",
  other: "其他资金",
  goals: "年度绩效目标",
};
