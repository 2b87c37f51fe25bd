import { keepGround } from "./kept-ground";
import { prepareGround } from "./ground";

module.exports = async (): Promise<void> => keepGround(await prepareGround());
