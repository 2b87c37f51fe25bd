import type { WordFamily } from "./word-family";

/** Work against a harm that is counted by the harm: the more of it is done, the better. */
export const fight: WordFamily = {
  first: "化解 防治 防控 调解 查处 打击 治理 整治 解决 查办 审结 遏制",
};
