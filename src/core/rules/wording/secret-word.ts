import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import { placeOfText, writtenTexts } from "./parts/written-texts";

/** Words of secrecy; 非涉密, 商业秘密, 司机密切, 内部控制 say nothing of it. */
const SECRET =
  /(?<!非|不|无|未|除)涉密(?!事项(?:除外|外)|除外)|绝密|(?<![司主手])机密(?!切|码|封)|(?<!商业|技术|工作)秘密(?!武器)|内部(?:资料|文件|使用|掌握|刊物|传阅)|不(?:得|予|宜)公开/u;

export const secretWord = defineRule({
  id: "secret-word",
  family: "wording",
  scope: "table",
  severity: "warning",
  title: "涉密字样",
  why: "涉密项目的绩效目标不公开，出现这类字样要先确认能不能公开。",
  sources: [{ from: "公开的批复", what: "“除涉密事项外”公开" }],
  messages: { found: "{label}出现“{m}”，涉密项目不得公开，请核实。" },
  examples: {
    good: [
      {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "内部控制制度执行率", description: "执行项数÷应执行项数×100%", target: "100%" },
        ],
      },
    ],
    bad: [{ fields: { goals: "1.目标内容1：购置涉密设备10台" } }],
  },
  *check({ table }) {
    for (const written of writtenTexts(table)) {
      const m = SECRET.exec(squeeze(written.field.text))?.[0];
      if (m !== undefined) yield { message: "found", data: { label: written.label, m }, ...placeOfText(written) };
    }
  },
});
