/** Words for being on time; 临时限行 has none. */
const PUNCTUAL = /及时(?!雨)|按时|按期|准时|如期|(?<!临)时限|时效/u;
/** Anything that speaks of time at all. */
const TEMPORAL =
  /时间|时长|期限|工期|周期|天数|日数|日期|进度|完成|响应|提前|延误|逾期|超期|限期|准点|之前|(?<=[月日年底])前|\d+(?:天|日|小时|月)/u;
/** Words for being done well. */
const SOUND = /合格|准确|达标|验收/u;

/** Whether the name says how punctual something is: 及时邮寄率. */
export const saysPunctual = (name: string): boolean => PUNCTUAL.test(name);

/** Whether the name speaks of time in any way. */
export const saysTime = (name: string): boolean => PUNCTUAL.test(name) || TEMPORAL.test(name);

/** Whether the name says how well something is done: 验收合格率. */
export const saysSound = (name: string): boolean => SOUND.test(name);
