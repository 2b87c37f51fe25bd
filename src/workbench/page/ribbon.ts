import type { Manifest, RibbonButton } from "./manifest";

export interface RibbonActions {
  openPane(): void;
  run(functionName: string, buttonId: string): void;
}

function drawButton(button: RibbonButton, actions: RibbonActions): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  element.title = button.tip;
  element.dataset["control"] = button.id;
  const icon = document.createElement("img");
  icon.src = button.icon;
  icon.alt = "";
  element.append(icon, document.createTextNode(button.label));
  element.addEventListener("click", () => {
    if (button.action.kind === "pane") actions.openPane();
    else actions.run(button.action.name, button.id);
  });
  return element;
}

/** Draws the add-in's tab as the manifest describes it. */
export function drawRibbon(parent: HTMLElement, manifest: Manifest, actions: RibbonActions): void {
  const title = document.createElement("div");
  title.className = "tab";
  title.textContent = manifest.tab?.label ?? manifest.name;
  const groups = document.createElement("div");
  groups.className = "groups";
  for (const { label, buttons } of manifest.tab?.groups ?? []) {
    const group = document.createElement("div");
    group.className = "group";
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label);
    const row = document.createElement("div");
    row.append(...buttons.map((button) => drawButton(button, actions)));
    const caption = document.createElement("div");
    caption.className = "caption";
    caption.textContent = label;
    group.append(row, caption);
    groups.append(group);
  }
  parent.append(title, groups);
}
