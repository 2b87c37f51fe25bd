import type { ExcelHost } from "../excel-host/excel-host";
import { type AddInFrame, openFrame } from "./add-in-frame";

/** Excel gives up on a function that does not come to its end. */
const COMMAND_LIMIT_MS = 300_000;

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
    const limit = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error("The ribbon's function did not end")), COMMAND_LIMIT_MS);
    });
    await Promise.race([this.frame.conversation.invokeCommand(functionName, buttonId), limit]);
  }
}
