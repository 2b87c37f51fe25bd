/** `一、产出指标`, `(二)数量指标` without their numbering. */
export const withoutNumbering = (label: string): string =>
  label.normalize("NFKC").replace(/^\(?[一二三四五六七八九十\d]{1,3}[)、.,\s]+/u, "");
