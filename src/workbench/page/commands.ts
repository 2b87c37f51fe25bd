import type { ExcelHost } from "../excel-host/excel-host";
import { type AddInFrame, openFrame } from "./add-in-frame";

/** Excel gives up on a page of functions that does not come up. */
const START_LIMIT_MS = 20_000;

/** Runs the functions of ribbon buttons in a hidden page of the add-in, which stays for the next one. */
export class CommandRunner {
  private frame: AddInFrame | undefined;

  constructor(
    private readonly host: ExcelHost,
    private readonly url: string,
    private readonly parent: HTMLElement,
  ) {}

  async run(functionName: string, buttonId: string): Promise<void> {
    this.frame ??= openFrame({ host: this.host, url: this.url, title: "加载项命令", parent: this.parent });
    const { conversation } = this.frame;
    await this.untilReady();
    await conversation.invokeCommand(functionName, buttonId);
  }

  private untilReady(): Promise<void> {
    const ready = () => this.frame?.conversation.takesCommands === true;
    if (ready()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const stop = this.host.onRegistration(() => {
        if (!ready()) return;
        clearTimeout(limit);
        stop();
        resolve();
      });
      const limit = setTimeout(() => {
        stop();
        reject(new Error("The page of the ribbon's functions did not start"));
      }, START_LIMIT_MS);
    });
  }
}
