/** A value kept in the workbook under a key; undefined when there is none. */
export const loadSetting = async (context: Excel.RequestContext, key: string): Promise<unknown> => {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? undefined : setting.value;
};

/** Keeps the value in the workbook, or removes it when it is undefined. */
export const saveSetting = async (context: Excel.RequestContext, key: string, value: unknown): Promise<void> => {
  const { settings } = context.workbook;
  if (value !== undefined) settings.add(key, value);
  else {
    const setting = settings.getItemOrNullObject(key);
    setting.load("key");
    await context.sync();
    if (setting.isNullObject) return;
    settings.getItem(key).delete();
  }
  await context.sync();
};
