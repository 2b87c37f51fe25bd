import { serveBrowser } from "./browser";
import { serveDist } from "./serve-dist";

/** Where the journeys find the pages and the browser: jest's workers inherit it. */
const ADDRESS = "WORKBENCH_ADDRESS";
const BROWSER = "WORKBENCH_BROWSER";

export interface Ground {
  close(): Promise<void>;
}

/** The built pages on a port of their own, and one browser for all journeys. */
export const prepareGround = async (): Promise<Ground> => {
  const { server, address } = await serveDist();
  const browser = await serveBrowser();
  process.env[ADDRESS] = address;
  process.env[BROWSER] = browser.wsEndpoint();
  return {
    close: async () => {
      await browser.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
};

const told = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: the journeys' ground is not prepared.`);
  return value;
};

export const groundAddress = (): string => told(ADDRESS);
export const groundBrowser = (): string => told(BROWSER);
