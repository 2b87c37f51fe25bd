import type { MarkColours } from "../../host/ports";

export const PALETTE_IDS = ["standard", "colour-blind", "strong"] as const;
export type PaletteId = (typeof PALETTE_IDS)[number];

/** Light fills with a dark text of the same hue (contrast at least 7:1); `colour-blind` keeps to blue, orange and grey (Okabe–Ito), `strong` for projectors and prints. */
export const MARK_PALETTES: Readonly<Record<PaletteId, MarkColours>> = {
  standard: {
    error: { fill: "#F8C9C4", font: "#7A120E" },
    warning: { fill: "#FFE3A3", font: "#5C3D00" },
    info: { fill: "#D6E6F7", font: "#17416B" },
  },
  "colour-blind": {
    error: { fill: "#F6C6A0", font: "#5E2A00" },
    warning: { fill: "#BFE0F4", font: "#00375C" },
    info: { fill: "#E2E2E2", font: "#333333" },
  },
  strong: {
    error: { fill: "#A81F18", font: "#FFFFFF" },
    warning: { fill: "#FFC000", font: "#000000" },
    info: { fill: "#1A5596", font: "#FFFFFF" },
  },
};
