import type { WordFamily } from "./word-family";

/** What the work brings about (handbook 4.5), not the work that only bears the word. */
export const effect: WordFamily = {
  words: "影响 效益 促进 带动 辐射",
  except:
    "影响评价 影响评估 影响报告 影响分析 影响调查 环境影响 社会影响评 不影响 受影响 未影响 无影响 影响正常 影响工作 影响使用 " +
    "影响通行 影响教学 影响办公 效益评价 效益评估 效益分析 效益审计 效益工资 效益测算 促进会 促进中心 促进法 促进条例 促进项目 " +
    "促进活动 促进月 促进周 促进资金 促进处 促进局 费促进 就促进 生促进 发促进 带动机 带动轮 辐射环境 辐射监测 辐射安全 辐射防护 " +
    "辐射源 辐射检测 辐射事故 辐射工作 辐射管理 辐射水平 辐射剂量 电离辐射 电磁辐射 核辐射",
};
