import { MARK_PALETTES } from "../../../src/app/parts/mark-palettes";

/** Relative luminance (WCAG 2). */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((from) => parseInt(hex.slice(from, from + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

describe("colours of marks", () => {
  it.each(
    Object.entries(MARK_PALETTES).flatMap(([palette, colours]) =>
      Object.entries(colours).map(([severity, { fill, font }]) => [palette, severity, fill, font]),
    ),
  )("%s %s can be read: %s with %s is at least 7:1", (_palette, _severity, fill = "", font = "") => {
    expect(contrast(fill, font)).toBeGreaterThanOrEqual(7);
  });

  it.each(Object.entries(MARK_PALETTES))("%s: three fills that differ", (_palette, { error, warning, info }) => {
    expect(new Set([error.fill, warning.fill, info.fill]).size).toBe(3);
  });
});
