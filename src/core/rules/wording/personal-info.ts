import { fieldEdit } from "../../edits/field-edit";
import { defineRule } from "../../lint/rule";
import { placeOfText, writtenTexts } from "./parts/written-texts";

const MOBILE = /(?<![\d.])1[3-9]\d{9}(?![\d.]|[元万亿%])/gu;
const IDENTITY = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/gu;
const BANK_CARD = /(?<!\d)6[2-5]\d{14,17}(?!\d)/gu;
const KINDS = [
  { pattern: IDENTITY, kind: "身份证号" },
  { pattern: BANK_CARD, kind: "银行卡号" },
  { pattern: MOBILE, kind: "手机号" },
];

/** Shown in a finding that may itself be printed: enough to find it, not enough to use it. */
const masked = (digits: string): string => digits.slice(0, 3) + "*".repeat(digits.length - 7) + digits.slice(-4);

export const personalInfo = defineRule({
  id: "personal-info",
  family: "wording",
  scope: "table",
  severity: "warning",
  fixes: "review",
  title: "含个人信息",
  why: "绩效目标表要随预算公开，手机号、身份证号、银行卡号不应出现在里面。",
  sources: [{ from: "公开的目标表", what: "公开页含手机号" }, "个人信息保护"],
  messages: { found: "{label}含{kind}“{value}”，公开前请删除。" },
  examples: {
    good: [{}],
    bad: [{ fields: { purpose: "用于支付邮寄费，联系人13800001234" } }],
  },
  *check({ table }) {
    for (const written of writtenTexts(table)) {
      for (const { pattern, kind } of KINDS) {
        const value = written.field.text.match(pattern)?.[0];
        if (value === undefined) continue;
        const without = written.field.text.replace(pattern, "");
        const hidden = written.field.text.replace(pattern, masked);
        yield {
          message: "found",
          data: { label: written.label, kind, value: masked(value) },
          ...placeOfText(written),
          fixes: [
            { safety: "review", label: `删除${kind}`, edits: [fieldEdit(table.sheet, written.field, without)] },
            { safety: "review", label: `${kind}中间各位改为*`, edits: [fieldEdit(table.sheet, written.field, hidden)] },
          ],
        };
      }
    }
  },
});
