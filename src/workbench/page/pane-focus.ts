/** In Excel the focus stays in the pane when its add-in selects cells; the engine's grid takes it. Gives it back unless a person went to the grid. */
export function keepFocusInPane(grid: HTMLElement): void {
  let pane: HTMLIFrameElement | undefined;
  window.addEventListener("blur", () => {
    if (document.activeElement instanceof HTMLIFrameElement) pane = document.activeElement;
  });
  document.addEventListener("pointerdown", () => (pane = undefined), true);
  document.addEventListener("keydown", () => (pane = undefined), true);
  document.addEventListener("focusin", ({ target }) => {
    const isGrid = target instanceof HTMLElement && (grid.contains(target) || target.id.startsWith("__editor"));
    if (isGrid) pane?.focus();
    else pane = undefined;
  });
}
