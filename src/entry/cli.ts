import { run } from "../cli/run";
import { readBytes, workbooksIn } from "../host/file/file-system";

/** Written in by the bundler; run from its source the program has no build. */
declare const BUILD_ID: string | undefined;

const main = async (): Promise<void> => {
  process.exitCode = await run(process.argv.slice(2), {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    readFile: readBytes,
    workbooksIn,
    version: typeof BUILD_ID === "string" ? BUILD_ID : "0.0.0",
  });
};

main().catch((cause: unknown) => {
  process.stderr.write(
    `程序出错，请把下面的内容告诉开发者：\n${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`,
  );
  process.exitCode = 1;
});
