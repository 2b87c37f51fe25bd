import { layouts } from "../core/table/layouts";

export const helpText = (): string => `绩效目标表助手（命令行）

用法：
  target-table check 文件… [选项]    校验项目支出绩效目标表
  target-table parse 文件… [选项]    读出表里的内容

文件可以写多个；写文件夹时读取其中所有的 .xlsx。

选项：
  --format text|json       输出格式，默认 text
  --layout 版式            按此版式的指标分类校验，默认 auto（自动识别）
  --settings 文件.json     规则、阈值等设置
  --rules 规则=on|off|error|warning|info
                           打开、关闭一条规则或改变级别，可以重复
  --help                   显示本说明
  --version                显示版本

版式：${layouts.map(({ id }) => id).join("、")}

退出码：
  0   没有“必须修改”和“建议修改”的问题
  2   有“必须修改”或“建议修改”的问题
  64  命令写得不对
  65  文件不能读取
  66  没有这个文件
  70  有规则运行出错，问题可能不全
  1   程序出错
`;
