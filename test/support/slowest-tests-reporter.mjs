const MOST = 10;
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1).padStart(6)} s`;

/** Prints the slowest test files and cases at the end of a run: where to look when a run gets long. */
class SlowestTests {
  onRunComplete(_contexts, { testResults }) {
    const files = testResults.map(({ testFilePath, perfStats }) => ({
      name: testFilePath.replace(`${process.cwd()}/`, ""),
      milliseconds: perfStats.end - perfStats.start,
    }));
    const cases = testResults.flatMap(({ testResults: all }) =>
      all.map(({ fullName, duration }) => ({ name: fullName, milliseconds: duration ?? 0 })),
    );
    this.print("files", files);
    this.print("cases", cases);
  }

  print(what, timed) {
    const slowest = timed.toSorted((one, other) => other.milliseconds - one.milliseconds).slice(0, MOST);
    process.stderr.write(`\nThe ${slowest.length} slowest ${what} of ${timed.length}:\n`);
    for (const { name, milliseconds } of slowest) process.stderr.write(`${seconds(milliseconds)}  ${name}\n`);
  }
}

export default SlowestTests;
