import { readFileSync } from "node:fs";
import path from "node:path";
import { circles, structureGraph } from "../support/docs/structure-graph";
import { structurePicture } from "../support/docs/structure-picture";

describe("the house", () => {
  it("has no two rooms that import each other", () => {
    expect(circles(structureGraph())).toEqual([]);
  });

  it("is drawn in docs/structure.svg as it stands (npm run docs)", async () => {
    const drawn = readFileSync(path.resolve(__dirname, "../../docs/structure.svg"), "utf8");
    expect(drawn === (await structurePicture())).toBe(true);
  });
});
