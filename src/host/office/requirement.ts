/** Whether this Excel has the requirement set `ExcelApi <version>`. */
export const hasApi = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);
