import { squeeze } from "../sheet/clean-text";

/** What a name ends with when it names something that can be counted or computed (手册 4.4). */
const STRONG =
  /(?:率|度|数|次|量|额|费|费用|款|成本|资金|经费|进度|种类|价|价格|价值|产值|总值|值|收入|支出|利润|税收|投资|补助金|救助金|奖金|标准|时间|时限|时长|工时|课时|学时|期限|年限|周期|工期|寿命|日期|期|天|面积|里程|长度|容积|体积|规模|比例|占比|比重|比|比值|幅度|增幅|降幅|等级|得分|分值|评分|成绩|排名|名次|规格|产能|浓度)$/u;

/** What a name ends with when it names a state that is judged in words. */
const SOFT =
  /(?:率|程度|水平|情况|状况|能力|性|效果|成效|效益|影响|作用|结果|质量|效率|效能|功能|环境|条件|秩序|形象|感|力|力度|机制|制度|体系)$/u;

/** Words that merely end like a measure: 制度, 消费, 评价, 质量 … */
const FALSE_STRONG =
  /(?:制度|年度|季度|月度|调度|法度|态度|消费|免费|收费|缴费|付费|质量|力量|能量|考量|计量|少数|多数|评价|代价|档次|层次|其次|依次|按期|如期|定期|长期|前期|后期|近期|任期|学期|效率|对比|同比|环比|天天|春天|秋天|夏天|冬天|今天|航天|规范|价值观|保值|增值)$/u;

/** Whether the name ends as a countable quantity does: 维修个数, 出差经费保障率, 邮寄费; not 服务质量, 规章制度. */
export const endsWithMeasure = (name: string): boolean => {
  const text = bare(name);
  return STRONG.test(text) && !FALSE_STRONG.test(text);
};

/** Whether the name ends as a state judged in words does: 服务水平, 安全性, 工作效率. */
export const endsWithState = (name: string): boolean => SOFT.test(bare(name));

/** The name without blanks, trailing notes (`维修面积（平方米）`) and final punctuation. */
const bare = (name: string): string =>
  squeeze(name)
    .replace(/\([^()]*\)$/u, "")
    .replace(/[\p{P}=≥≤]+$/u, "");
