export const firstRun = {
  title: "第一次使用",
  step: (number: number, all: number): string => `${number} / ${all}`,
  cards: [
    {
      title: "先查一遍",
      text: "打开一张项目支出绩效目标表，点上方的“校验本表”。有问题的单元格会标出颜色，原来的底色、批注和公式都不会改动。",
    },
    {
      title: "看问题，改问题",
      text: "点一条问题，会转到那个单元格，并说明为什么、怎样写。能直接改的点“应用”；改错了，点右上方的撤销箭头取回。",
    },
    { title: "从空白表开始", text: "点“新建项目表”，填项目名称和预算数，可以预填同类项目的常用指标。手边没有表，可以先插入示例表试一试。" },
  ],
  insertExample: "插入示例表",
  inserted: (name: string): string => `插入工作表“${name}”`,
  tryIt: (name: string): string => `“${name}”里有几处常见问题，现在可以校验它。`,
  checkNow: "现在校验",
  previous: "上一步",
  next: "下一步",
  done: "知道了",
  skip: "跳过",
};
