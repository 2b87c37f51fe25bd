import type { TableContext } from "../../../lint/rule";
import { costStandsAlone } from "../../../table/model/stands-under";
import type { Place } from "./place-row";

/** Where a cost row belongs in this table: under 产出指标, or under the 一级指标 of its own (handbook 2.1, 2.2). */
export const costPlace = ({ table, layout }: TableContext): Place =>
  costStandsAlone(table, layout) ? { level1: "cost", level2: "经济成本指标" } : { level1: "output", level2: "成本指标" };
