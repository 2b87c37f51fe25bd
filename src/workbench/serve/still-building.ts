const MINUTE = 60_000;

const sentence = (minutes: number): string =>
  `已构建 ${minutes} 分钟，仍在进行。请看看处理器、内存是否被其他程序占满，项目文件夹是否在网络盘上或正被杀毒软件扫描；可以继续等，也可以按 Ctrl+C 结束。`;

/** Says each minute that the build still runs and what to look at, until what comes back is called. It never ends anything. */
export const remindEachMinute = (say: (words: string) => void): (() => void) => {
  let minutes = 0;
  const timer = setInterval(() => say(sentence((minutes += 1))), MINUTE);
  return () => clearInterval(timer);
};
