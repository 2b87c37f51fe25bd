import type { Layout, LayoutId } from "../model/layout";
import { hebeiText } from "./hebei-text";
import { mapped } from "./mapped";
import { mof101 } from "./mof-101";
import { mof2022 } from "./mof-2022";
import { mof88 } from "./mof-88";
import { neimeng } from "./neimeng";
import { note } from "./note";
import { oldContent } from "./old-content";
import { prevYear } from "./prev-year";
import { region } from "./region";
import { scoreRule } from "./score-rule";
import { selfEval } from "./self-eval";
import { sichuan } from "./sichuan";
import { stdCost } from "./std-cost";
import { tj2023 } from "./tj-2023";
import { unitStd } from "./unit-std";
import { yunnan } from "./yunnan";

/** Every published form the reader knows, the plainest first: of equal matches the earlier wins (手册 1.3). */
export const layouts: readonly Layout[] = [
  tj2023,
  mof88,
  mof2022,
  mof101,
  hebeiText,
  sichuan,
  neimeng,
  yunnan,
  unitStd,
  prevYear,
  stdCost,
  note,
  region,
  scoreRule,
  oldContent,
  selfEval,
  mapped,
];

/** The layout of an id; the lists above hold every id. */
export const layoutById = (id: LayoutId): Layout => layouts.find((layout) => layout.id === id) ?? tj2023;
