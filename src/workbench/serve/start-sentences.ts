import type { StartEvent, StartState } from "./start-state";

const ready = (address: string, shown: string): string =>
  `\n工作台已就绪：${address}\n在浏览器中打开这个地址：左边是表格（${shown}），右边是任务窗格。按 Ctrl+C 结束。`;

const building = (address: string, taken: readonly number[]): string =>
  `${taken.length > 0 ? `端口 ${taken.join("、")} 已被占用，改用 ${new URL(address).port}。\n` : ""}正在构建 ${address} ……`;

const failed = (event: StartEvent, reason: string): string =>
  event.kind === "broken" ? `${reason}\n没有构建成功，工作台没有启动。请按上面的错误信息修改，再运行 npm start。` : reason;

/**
 * What the reader is told when an event took a start from one state to another; undefined when there is nothing to say.
 * `shown` names the workbook that the page opens with.
 */
export const sentenceFor = (before: StartState, event: StartEvent, after: StartState, shown: string): string | undefined => {
  if (after.kind === "ended") return undefined;
  if (after.kind === "failed") return before.kind === "failed" ? undefined : failed(event, after.reason);
  if (event.kind === "listening") return building(event.address, event.taken);
  if (event.kind === "broken") return `${event.errors}\n没有构建成功，继续提供上一次的页面；改好后会自动重新构建。`;
  if (event.kind !== "built" || after.kind !== "ready") return undefined;
  const words =
    before.kind === "serving" ? ready(after.address, shown) : before.kind === "outdated" ? "已重新构建，刷新页面即可看到。" : "";
  return [event.warnings, words].filter(Boolean).join("\n") || undefined;
};
