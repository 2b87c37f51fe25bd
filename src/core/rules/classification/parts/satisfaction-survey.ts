const SURVEY = /满意(?:度|率)?(?:的)?(?:情况)?(?:调查|调研|测评|测验|问卷|回访|访谈|抽样|评议)/u;
const ITS_RESULT = /满意(?:度|率|程度)(?:\([^()]*\))?$/u;

/** Whether the name is about the survey (满意度调查次数), not about how satisfied people are. */
export const namesSurvey = (name: string): boolean => SURVEY.test(name) && !ITS_RESULT.test(name);
