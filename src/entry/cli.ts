import product from "../../package.json";
import { run } from "../cli/run";
import { readBytes, workbooksIn } from "../host/file/file-system";

const main = async (): Promise<void> => {
  process.exitCode = await run(process.argv.slice(2), {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    readFile: readBytes,
    workbooksIn,
    version: product.version,
  });
};

// A reader such as `head` may close its end early.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  if (cause.code !== "EPIPE") throw cause;
});

main().catch((cause: unknown) => {
  process.stderr.write(
    `程序出错，请把下面的内容告诉开发者：\n${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`,
  );
  process.exitCode = 1;
});
