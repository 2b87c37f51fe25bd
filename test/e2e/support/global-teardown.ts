import { closeServer } from "./server-handle";

module.exports = async (): Promise<void> => closeServer();
