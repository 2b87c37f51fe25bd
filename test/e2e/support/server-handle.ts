import type { Server } from "node:https";

const handle: { server?: Server } = {};

export const keepServer = (server: Server): void => {
  handle.server = server;
};

export const closeServer = (): void => {
  handle.server?.closeAllConnections();
  handle.server?.close();
};
