import { HELP, readStartArguments } from "../../../src/workbench/serve/start-arguments";

describe("the arguments of npm start", () => {
  it.each([
    [[], { kind: "start", wish: { kind: "from", port: 3000 }, browser: "open" }],
    [["--no-open"], { kind: "start", wish: { kind: "from", port: 3000 }, browser: "none" }],
    [["--port", "3005"], { kind: "start", wish: { kind: "exactly", port: 3005 }, browser: "open" }],
    [["--no-open", "--port=65535"], { kind: "start", wish: { kind: "exactly", port: 65_535 }, browser: "none" }],
    [["--help"], { kind: "help" }],
    [["--port", "3005", "-h"], { kind: "help" }],
  ])("reads %j", (words, expected) => expect(readStartArguments(words)).toEqual(expected));

  it.each([
    [["--port"]],
    [["--port", "--no-open"]],
    [["--port="]],
    [["--port", "0"]],
    [["--port", "65536"]],
    [["--port", "3e3"]],
    [["--port", "-1"]],
    [["--port", "三千"]],
  ])("refuses the port of %j", (words) => {
    expect(readStartArguments(words)).toEqual({
      kind: "wrong",
      sentence: expect.stringMatching(/^--port 后面要写 1 到 65535 的端口号.*--help 查看用法。$/),
    });
  });

  it.each([
    [["--open"], "--open"],
    [["3000"], "3000"],
    [["--no-open=1"], "--no-open=1"],
    [["--no-open", "-x"], "-x"],
    [["--", "abc"], "--"],
  ])("does not know the argument of %j", (words, word) => {
    expect(readStartArguments(words)).toEqual({ kind: "wrong", sentence: `不认识参数“${word}”。运行 npm start -- --help 查看用法。` });
  });

  it("has a word of help for each argument", () => {
    for (const option of ["--port N", "--no-open", "--help"]) expect(HELP).toContain(option);
  });
});
