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

const BY_ID: Readonly<Record<LayoutId, Layout>> = {
  "tj-2023": tj2023,
  "mof-88": mof88,
  "mof-2022": mof2022,
  "mof-101": mof101,
  "hebei-text": hebeiText,
  sichuan: sichuan,
  neimeng: neimeng,
  yunnan: yunnan,
  "unit-std": unitStd,
  "prev-year": prevYear,
  "std-cost": stdCost,
  note: note,
  region: region,
  "score-rule": scoreRule,
  "old-content": oldContent,
  "self-eval": selfEval,
  mapped: mapped,
};

/** Every published form the reader knows, the plainest first: of equal matches the earlier wins (handbook 1.3). */
export const layouts: readonly Layout[] = Object.values(BY_ID);

/** The layout of that id. */
export const layoutById = (id: LayoutId): Layout => BY_ID[id];
