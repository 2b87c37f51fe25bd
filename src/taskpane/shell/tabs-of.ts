import type { ViewId } from "../model/pane-state";
import type { Texts } from "../texts/zh-cn";
import { views, type View } from "./views";

interface ViewTab {
  readonly id: ViewId;
  readonly name: string;
  /** The name as the tab shows it. */
  readonly tab: string;
}

const isView = (id: string): id is ViewId => id in views;

/** The tabs of a row, in their order. */
export const tabsOf = (row: View["tabs"], texts: Texts): readonly ViewTab[] =>
  Object.keys(views)
    .filter(isView)
    .filter((id) => views[id].tabs === row)
    .map((id) => {
      const { name, tab = name }: { readonly name: string; readonly tab?: string } = texts.views[id];
      return { id, name, tab };
    });
