import { openBrowser } from "../workbench/serve/open-browser";
import { ensureCertificate } from "../workbench/serve/certificate";
import { serveWorkbench } from "../workbench/serve/serve-workbench";

const ADDRESS = "https://localhost:3000/";

const start = async (): Promise<void> => {
  const { spki, isNew } = await ensureCertificate(".cert");
  if (isNew) console.log("已生成本机开发证书（.cert/），一年内有效。");
  await serveWorkbench(ADDRESS);
  console.log(`\n工作台已就绪：${ADDRESS}\n在浏览器中打开这个地址：左边是表格（法院的四张表 T1–T4），右边是任务窗格。按 Ctrl+C 结束。`);
  if (process.argv.includes("--no-open")) return;
  const browser = openBrowser(ADDRESS, spki);
  console.log(browser ? `已用 ${browser} 打开。` : "没有找到可以自动打开的浏览器，请手动打开；首次打开时请在证书提示页选择“继续访问”。");
};

void start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
