/** `“{value}”缺少单位` with its slots filled; an unknown slot stays visible, so that the examples' test sees it. */
export const fillMessage = (template: string, data: Readonly<Record<string, string | number>> = {}): string =>
  template.replace(/\{(\w+)\}/g, (slot, key: string) => String(data[key] ?? slot));
