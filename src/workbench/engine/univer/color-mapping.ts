import type { Nullable } from "@univerjs/presets";

const hex = (part: string): string => Number(part).toString(16).padStart(2, "0");

/** The engine writes colours as `#abc`, `#aabbcc` or `rgb(…)`; Excel answers `#RRGGBB`. */
export function hexColor(color: Nullable<{ readonly rgb?: Nullable<string> }>): string | undefined {
  const text = color?.rgb?.trim();
  if (!text) return undefined;
  const [, r, g, b] = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text) ?? [];
  if (r !== undefined && g !== undefined && b !== undefined) return `#${hex(r)}${hex(g)}${hex(b)}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join("")}`
      : text
  ).toUpperCase();
}
