/**
 * What Office.js reads from the name of its window to find its host: Excel on the web, and the conversation it is to take up.
 * `origin` is that of the page the window listens to.
 */
export const frameName = (conversation: string, origin: string): string =>
  JSON.stringify({
    baseFrameName: "_xdm_1",
    hostInfo: "Excel$Web$16.01$zh-CN$$$$0",
    xdmInfo: `${conversation}|${conversation}|${origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
