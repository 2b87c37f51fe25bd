import type { ProjectRequest } from "./project-request";

/** `1.法院办案业务费绩效目标表` (handbook 1.2). */
export const headingText = ({
  heading,
  headingNumber = 1,
  projectName,
}: Pick<ProjectRequest, "heading" | "headingNumber" | "projectName">): string => heading ?? `${headingNumber}.${projectName}绩效目标表`;

/** `210101天津市南开区人民法院`: six digits and the name of the budget unit. */
export const unitLineText = ({ unitCode, unitName }: Pick<ProjectRequest, "unitCode" | "unitName">): string => `${unitCode}${unitName}`;

/** `1.目标内容1：…`, one line a goal; without goals the first number waits for its content. */
export const goalsText = (goals: readonly string[] = []): string =>
  (goals.length > 0 ? goals : [""]).map((goal, index) => `${index + 1}.目标内容${index + 1}：${goal}`).join("\n");
