import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const HANDBOOK = path.join(ROOT, "docs/handbook");

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));

/** `handbook 3.4, 9.1` → 3.4 and 9.1: the numbers of the sections that a text cites. */
const citedIn = (text: string): readonly string[] =>
  [...text.matchAll(/handbook ((?:\d(?:\.[\dA-H]+)?)(?:, \d(?:\.[\dA-H]+)?(?!\d))*)/g)].flatMap(([, numbers = ""]) => numbers.split(", "));

const headings = new Set(
  readdirSync(HANDBOOK)
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) => readFileSync(path.join(HANDBOOK, name), "utf8").split("\n"))
    .flatMap((line) => /^#{1,2} (\d(?:\.[\dA-H]+)?) /.exec(line)?.[1] ?? []),
);

const sources = [...filesUnder("src"), ...filesUnder("test")].filter((file) => file !== __filename);

describe("the handbook", () => {
  it("has a heading for every section that the code cites", () => {
    const cited = sources.flatMap((file) =>
      citedIn(readFileSync(file, "utf8")).map((number) => ({ number, file: path.relative(ROOT, file) })),
    );
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter(({ number }) => !headings.has(number))).toEqual([]);
  });

  it("is cited as handbook 3.4, not by its Chinese name", () => {
    expect(sources.filter((file) => /手册 \d/.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});
