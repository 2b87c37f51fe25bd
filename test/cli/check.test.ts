import { readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import { allRules } from "../../src/core/rules";
import { breaking } from "../support/rules/breaking-rule";
import { runCli } from "./console";
import { workbookBytes } from "./workbook-bytes";

const SEED = "test/fixtures/seed.xlsx";

const SOUND = [
  ["1.公务用车运行绩效目标表"],
  ["210101天津市南开区人民法院", "", "", "", "单位：万元"],
  ["项目名称", "公务用车运行"],
  ["预算规模及资金用途", "预算数", "36.00", "其中：财政资金", "36.00", "其他资金", ""],
  ["", "用于支付公务用车的燃油、保险、维修等运行维护费"],
  ["绩效目标", "1.目标内容1：保障12辆执法车辆安全运行，全年出车不少于900次"],
  ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值"],
  ["产出指标", "数量指标", "保障车辆数量", "全年在编运行车辆数", "≥12辆"],
  ["", "数量指标", "出车任务次数", "全年出车次数", "≥900次"],
  ["", "质量指标", "车辆完好率", "完好车日÷在册车日×100%", "≥98%"],
  ["", "时效指标", "车辆送修时限", "自送修至交车的平均天数", "≤3天"],
  ["", "成本指标", "单车年均运行成本", "运行维护费总额÷车辆数", "≤3万元/辆"],
  ["", "成本指标", "车辆运行总费用", "全年车辆运行维护费控制数", "≤36万元"],
  ["效益指标", "社会效益指标", "责任交通事故起数", "当年负主要以上责任的交通事故起数", "≤0起"],
  ["满意度指标", "服务对象满意度指标", "用车部门满意度", "用车庭室问卷满意率", "≥90%"],
];

describe("check --format json", () => {
  it("按表列出问题，另列工作簿的问题和汇总", async () => {
    const { code, stdout, stderr } = await runCli(["check", SEED, "--format", "json"]);
    const { files, summary } = JSON.parse(stdout);
    expect(files.map(({ path }: { readonly path: string }) => path)).toEqual([SEED]);
    expect(
      files[0].tables.map(({ sheet, findings }: { readonly sheet: string; readonly findings: readonly unknown[] }) => [
        sheet,
        findings.length,
      ]),
    ).toEqual([
      ["T1", 28],
      ["T2", 9],
      ["T3", 11],
      ["T4", 12],
    ]);
    expect(files[0].workbook).toMatchObject([{ ruleId: "cross-table-same-indicators", severity: "info", cell: null, indicator: null }]);
    expect(summary).toEqual({ error: 2, warning: 19, info: 40 });
    expect([code, stderr]).toEqual([2, ""]);
  });

  it("问题带规则、级别、单元格、指标序号、文字和修改", async () => {
    const { stdout } = await runCli(["check", SEED, "--format", "json"]);
    const [{ tables }] = JSON.parse(stdout).files;
    const found = tables[1].findings.find(({ ruleId }: { readonly ruleId: string }) => ruleId === "unit-price-missing-denominator");
    expect(tables[1].projectName).toBe("法院办案业务费");
    expect(found).toEqual({
      ruleId: "unit-price-missing-denominator",
      severity: "warning",
      cell: "G11",
      indicator: 4,
      message: "“≤10元”应为单价，请写成“≤10元/件”：按10元×16000件推算，成本合计恰等于预算数31万元。",
      fixes: [
        { safety: "review", label: "写成“≤10元/件”", edits: [{ sheet: "T2", cell: "G11", was: "≤10元", text: "≤10元/件", asText: true }] },
      ],
    });
  });
});

describe("check --format text", () => {
  it("一行一个问题，最后汇总", async () => {
    const { stdout } = await runCli(["check", SEED]);
    expect(stdout).toContain("  T4　司法救助-2023中央\n");
    expect(stdout).toMatch(/^ {4}G10 {3}必须修改 {2}“≤100%”.*\[ratio-upper-100\]$/m);
    expect(stdout).toContain("共4张表，61个问题：必须修改2，建议修改19，提示40。\n");
  });

  it("没有问题的表", async () => {
    const { code, stdout, stderr } = await runCli(["check", "车.xlsx"], { files: { "车.xlsx": await workbookBytes({ 用车: SOUND }) } });
    expect(stdout).toBe("车.xlsx\n  没有问题。\n\n共1张表，0个问题：必须修改0，建议修改0，提示0。\n");
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("不是绩效目标表的工作表写到标准错误", async () => {
    const { code, stderr } = await runCli(["check", "车.xlsx"], {
      files: { "车.xlsx": await workbookBytes({ 用车: SOUND, 目录: [["序号", "项目"]] }) },
    });
    expect(stderr).toBe("“车.xlsx”里不是绩效目标表、没有校验的工作表：目录。\n");
    expect(code).toBe(0);
  });
});

describe("规则运行出错", () => {
  const rules = [breaking("indicator", ({ sheet }) => sheet === "T3"), ...allRules];

  it("写到标准错误，退出码70，其他问题照列", async () => {
    const { code, stdout, stderr } = await runCli(["check", SEED], { rules });
    expect(code).toBe(70);
    expect(stderr).toBe(`“${SEED}”：规则 broken-rule 运行出错（7处，首先在T3!C8：Error: 除以零），没有查完；其他规则照常。\n`);
    expect(stdout).toContain("共4张表，61个问题：必须修改2，建议修改19，提示40。\n");
  });

  it("JSON 里也写明", async () => {
    const { code, stdout } = await runCli(["check", SEED, "--format", "json"], { rules });
    expect([code, JSON.parse(stdout).files[0].failedRules]).toEqual([
      70,
      [{ ruleId: "broken-rule", count: 7, sheet: "T3", cell: "C8", cause: "Error: 除以零" }],
    ]);
  });
});

describe("check 的选项", () => {
  it("--rules 改变级别和开关", async () => {
    const { stdout } = await runCli(["check", SEED, "--format", "json", "--rules", "cost-gap=error", "--rules", "cell-whitespace=off"]);
    const [{ tables }] = JSON.parse(stdout).files;
    const severities = (id: string): readonly unknown[] =>
      tables[0].findings
        .filter(({ ruleId }: { readonly ruleId: string }) => ruleId === id)
        .map(({ severity }: { readonly severity: string }) => severity);
    expect([severities("cost-gap"), severities("cell-whitespace")]).toEqual([["error"], []]);
  });

  it("--settings 的阈值起作用，--layout 和 --rules 在其上", async () => {
    const files = {
      "s.json": JSON.stringify({ thresholds: { costGapPercent: 5 }, layout: "tj-2023", rules: { "desc-equals-name": "off" } }),
    };
    const { stdout } = await runCli(["check", SEED, "--settings", "s.json", "--layout", "mof-101"], { files });
    expect(stdout).not.toMatch(/cost-gap|desc-equals-name/);
    expect(stdout.match(/\[cost-layout-mismatch\]/g)).toHaveLength(13);
  });

  it("--settings 里的列对应让没有通用表头的表也能读、能校验", async () => {
    const rows = [
      ["大类", "小类", "事项", "标准"],
      ["产出指标", "数量指标", "巡查次数", "5次"],
    ];
    const mappings = [{ header: rows[0], roles: ["level1", "level2", "name", "target"] }];
    const files = { "a.xlsx": await workbookBytes({ 表: rows }), "s.json": JSON.stringify({ mappings }) };
    const unread = await runCli(["check", "a.xlsx"], { files });
    expect(unread.stderr).toContain("可以在任务窗格里指定各列，再用 --settings 传入导出的设置。");
    const checked = await runCli(["check", "a.xlsx", "--settings", "s.json"], { files });
    expect(checked.stdout).toContain("[operator-missing]");
    const parsed = await runCli(["parse", "a.xlsx", "--settings", "s.json"], { files });
    expect([parsed.stdout, parsed.stderr]).toEqual([expect.stringContaining("产出指标　数量指标　巡查次数　5次"), ""]);
  });

  it.each([
    ['{"rulez":{}}', "设置文件“s.json”：不认识“rulez”这一项，请删去或改正名称。\n"],
    [
      '{"rules":{"cost-gap":"maybe","x":"off"}}',
      "设置文件“s.json”：“rules.cost-gap”不能是“maybe”，请写其中之一：off、on、error、warning、info。\n",
    ],
    ['{"rules":{"no-such-rule":"off"}}', "设置文件“s.json”：没有“no-such-rule”这条规则，请核对规则名。\n"],
    [
      '{"mappings":[{"header":["事项","标准"],"roles":["name","none"]}]}',
      "设置文件“s.json”：“mappings.0.roles”缺少 target（指标值），请写在相应的列上。\n",
    ],
    ['{"thresholds":{"maxIndicator":9}}', "设置文件“s.json”：不认识“thresholds.maxIndicator”这一项，请删去或改正名称。\n"],
  ])("不合格的设置 %s", async (json, message) => {
    const { code, stderr, stdout } = await runCli(["check", SEED, "--settings", "s.json"], { files: { "s.json": json } });
    expect([code, stdout, stderr]).toEqual([64, "", message]);
  });

  it("设置文件不是 JSON、不存在", async () => {
    expect(await runCli(["check", SEED, "--settings", "s.json"], { files: { "s.json": "{rules:" } })).toMatchObject({
      code: 64,
      stderr: expect.stringMatching(/^设置文件“s\.json”不是 JSON（.+），请改正，或在面板的“设置”里重新导出。\n$/),
    });
    expect(await runCli(["check", SEED, "--settings", "没有.json"])).toMatchObject({
      code: 66,
      stderr: "没有“没有.json”这个文件，请核对路径。\n",
    });
  });
});

describe("文件", () => {
  it("几个文件、一个文件夹", async () => {
    const { stdout } = await runCli(["check", SEED, "表", "--format", "json"], { folders: { 表: ["test/fixtures/seed-stacked.xlsx"] } });
    expect(JSON.parse(stdout).files.map(({ path }: { readonly path: string }) => path)).toEqual([SEED, "test/fixtures/seed-stacked.xlsx"]);
    expect(JSON.parse(stdout).summary).toEqual({ error: 4, warning: 38, info: 78 });
  });

  it("空文件夹", async () => {
    expect(await runCli(["check", "表"], { folders: { 表: [] } })).toEqual({
      code: 0,
      stdout: "",
      stderr: "文件夹“表”里没有 .xlsx 文件。\n",
    });
  });

  it("没有这个文件，其余照查", async () => {
    const { code, stdout, stderr } = await runCli(["check", "没有.xlsx", SEED]);
    expect(stdout).toContain("共4张表");
    expect([code, stderr]).toEqual([66, "没有“没有.xlsx”这个文件，请核对路径。\n"]);
  });

  it.each([
    [
      "旧.xls",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]),
      "“旧.xls”是旧版格式（.xls 或 .et），请在 Excel 或 WPS 中另存为 .xlsx 后再试。\n",
    ],
    [
      "密.xlsx",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("EncryptedPackage", "utf16le")]),
      "“密.xlsx”设有打开密码，请在 Excel 或 WPS 中取消密码后再试。\n",
    ],
    ["空.xlsx", new Uint8Array(), "“空.xlsx”是空文件，请换成 .xlsx 工作簿。\n"],
    ["文.xlsx", strToU8("项目名称"), "“文.xlsx”不是 Excel 工作簿，请换成 .xlsx 文件。\n"],
  ])("%s", async (path, bytes, message) => {
    expect(await runCli(["check", path], { files: { [path]: bytes } })).toEqual({ code: 65, stdout: "", stderr: message });
  });

  it("截断的文件", async () => {
    const { code, stderr } = await runCli(["check", "半.xlsx"], { files: { "半.xlsx": readFileSync(SEED).subarray(0, 5000) } });
    expect(code).toBe(65);
    expect(stderr).toMatch(/^“半.xlsx”不能读取（.+），请确认文件完好、没有被占用。\n$/);
  });
});

describe("用法", () => {
  it("写错了命令", async () => {
    expect(await runCli(["chek", "a.xlsx"])).toEqual({
      code: 64,
      stdout: "",
      stderr: "没有“chek”这个命令，请写 parse 或 check。\n用 --help 查看说明。\n",
    });
  });

  it("说明、版本", async () => {
    const help = await runCli(["--help"]);
    expect(help.code).toBe(0);
    for (const option of ["--format", "--layout", "--settings", "--rules", "--version"]) expect(help.stdout).toContain(option);
    expect(await runCli(["--version"])).toEqual({ code: 0, stdout: "1.2.3\n", stderr: "" });
  });
});
