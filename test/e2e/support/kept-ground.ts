import type { Ground } from "./ground";

const kept: { ground?: Ground } = {};

/** From jest's setup to its teardown, which run in the same process. */
export const keepGround = (ground: Ground): void => {
  kept.ground = ground;
};

export const closeGround = async (): Promise<void> => kept.ground?.close();
