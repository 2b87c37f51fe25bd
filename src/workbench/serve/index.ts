export { whenParentEnds } from "./parent";
export { runStart, type StartOptions } from "./run-start";
export { HELP, readStartArguments } from "./start-arguments";
