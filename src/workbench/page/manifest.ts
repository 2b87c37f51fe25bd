export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: { readonly kind: "pane" } | { readonly kind: "function"; readonly name: string };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Manifest {
  readonly name: string;
  readonly paneUrl: string;
  readonly commandsUrl: string | undefined;
  readonly tab: { readonly label: string; readonly groups: readonly RibbonGroup[] } | undefined;
}

const children = (node: Element, name: string): Element[] => [...node.children].filter(({ localName }) => localName === name);
const child = (node: Element | undefined, name: string): Element | undefined => (node ? children(node, name)[0] : undefined);
const anywhere = (node: Element, name: string): Element | undefined => [...node.getElementsByTagNameNS("*", name)][0];

/** The workbench serves the add-in itself: of an address only the path counts. */
const localPath = (url: string): string => {
  const { pathname, search } = new URL(url, location.href);
  return pathname + search;
};

/** Reads what Excel draws and opens from the add-in's manifest. */
export function readManifest(xml: string): Manifest {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  const resources = anywhere(root, "Resources");
  const resource = (node: Element | undefined): string => {
    const id = node?.getAttribute("resid");
    const found = [...(resources?.querySelectorAll("[id]") ?? [])].find((entry) => entry.getAttribute("id") === id);
    return found?.getAttribute("DefaultValue") ?? "";
  };
  const button = (control: Element): RibbonButton => {
    const action = child(control, "Action");
    const images = children(child(control, "Icon") ?? control, "Image");
    const image = images.find((candidate) => candidate.getAttribute("size") === "32") ?? images[0];
    const name = child(action, "FunctionName")?.textContent.trim() ?? "";
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(child(control, "Label")),
      tip: resource(child(child(control, "Supertip"), "Description")),
      icon: image ? localPath(resource(image)) : "",
      action: name === "" ? { kind: "pane" } : { kind: "function", name },
    };
  };
  const surface = anywhere(root, "ExtensionPoint");
  const tab = surface && (child(surface, "CustomTab") ?? child(surface, "OfficeTab"));
  const functionFile = anywhere(root, "FunctionFile");
  return {
    name: child(root, "DisplayName")?.getAttribute("DefaultValue") ?? "",
    paneUrl: localPath(child(child(root, "DefaultSettings"), "SourceLocation")?.getAttribute("DefaultValue") ?? "/taskpane.html"),
    commandsUrl: functionFile ? localPath(resource(functionFile)) : undefined,
    tab: tab && {
      label: resource(child(tab, "Label")),
      groups: children(tab, "Group").map((group) => ({
        label: resource(child(group, "Label")),
        buttons: children(group, "Control").map(button),
      })),
    },
  };
}
