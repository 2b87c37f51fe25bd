import { ICommandService, type Injector } from "@univerjs/presets";
import { type RunningOffice, startOffice } from "../../src/workbench/jsdom";

/** A promise that is settled from outside. */
const signal = <T>() => {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => (settle = resolve));
  return { promise, settle };
};

/** A function of the workbook whose value comes once the test has released it. */
const heldFunction = () => {
  const called = signal<void>();
  const value = signal<number>();
  const work = (): Promise<number> => {
    called.settle();
    return value.promise;
  };
  return { work, called: called.promise, release: value.settle };
};

const turnsOfTheLoop = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
};

/** The engine's request to a calculation to stop, which comes a moment after a change. */
const stopOf = ({ engine }: RunningOffice): Promise<void> =>
  new Promise((resolve) => {
    const commands = (Reflect.get(engine, "injector") as Injector).get(ICommandService);
    commands.onCommandExecuted(({ id }) => {
      if (id === "formula.mutation.set-formula-calculation-stop") resolve();
    });
  });

describe("formulas have their values before a request is answered", () => {
  let office: RunningOffice;
  let held: ReturnType<typeof heldFunction>;
  const start = async (formula: string): Promise<void> => {
    held = heldFunction();
    office = await startOffice({
      workbook: [
        {
          name: "T1",
          cells: [
            { row: 0, column: 0, value: 1 },
            { row: 0, column: 1, formula },
          ],
        },
      ],
      functions: { HELD: held.work },
    });
  };
  afterEach(() => office.dispose());

  /** What the request answers, and when beside the calculation. */
  const order = async (request: () => Promise<unknown>): Promise<readonly unknown[]> => {
    const seen: unknown[] = [];
    const answered = request().then((answer) => seen.push(answer));
    await held.called;
    await turnsOfTheLoop(50);
    seen.push("calculated");
    held.release(7);
    await answered;
    return seen;
  };

  const read = (address: string) => () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("T1").getRange(address).load("text,values");
      await context.sync();
      return range.text;
    });

  it("after the workbook is opened", async () => {
    await start("=HELD(A1)");
    expect(await order(read("A1:B1"))).toEqual(["calculated", [["1", "7"]]]);
  });

  it("after a write, whether it reads or not", async () => {
    await start("=A1");
    const write = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("T1").getRange("C1").formulas = [["=HELD(A1)+B1"]];
        await context.sync();
        return "written";
      });
    expect(await order(write)).toEqual(["calculated", "written"]);
    expect(await read("B1:C1")()).toEqual([["1", "8"]]);
  });

  it("after an undo", async () => {
    await start("=A1*2");
    const [sheet] = office.engine.sheets();
    sheet?.write({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, [[{ value: 5 }]]);
    expect(await read("A1:B1")()).toEqual([["5", "10"]]);
    expect(await office.engine.undo()).toBe(true);
    expect(await read("A1:B1")()).toEqual([["1", "2"]]);
  });

  it("after a change that comes while they are calculated", async () => {
    await start("=HELD(A1)*A1");
    const answer = read("A1:C1")();
    await held.called;
    const stopped = stopOf(office);
    const [sheet] = office.engine.sheets();
    sheet?.write({ row: 0, column: 2, rowCount: 1, columnCount: 1 }, [[{ value: "", formula: "=A1+2" }]]);
    await stopped;
    held.release(7);
    expect(await answer).toEqual([["1", "7", "3"]]);
  });
});

describe("formulas that have no value", () => {
  let office: RunningOffice;
  afterEach(() => office.dispose());

  it.each([
    ["=300天", "#NAME?"],
    ["=没有这个函数(1)", "#NAME?"],
    ["=1/0", "#DIV/0!"],
    ['=""', ""],
    ["=Z99", "0"],
  ])("%s shows %s", async (formula, shown) => {
    office = await startOffice({ workbook: [{ name: "T1", cells: [{ row: 0, column: 0, formula }] }] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("T1").getRange("A1").load("text,formulas");
      await context.sync();
      expect([range.formulas, range.text]).toEqual([[[formula]], [[shown]]]);
    });
  });
});
