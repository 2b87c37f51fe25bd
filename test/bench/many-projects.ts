import { insertProjects } from "../../src/app/insert-projects";
import { projectTypes } from "../../src/core/library";
import { blankProject } from "../../src/core/templates/new-project";
import { emptyProject } from "../../src/core/templates/project-form";
import { ports } from "../support/ports";
import { startOffice } from "../../src/workbench/jsdom";

const COUNT = 200;

const projects = Array.from({ length: COUNT }, (_value, index) => ({
  ...blankProject({ ...emptyProject, projectName: `项目${index + 1}`, total: index + 1 }),
  typeId: projectTypes[index % projectTypes.length]?.id,
}));

/** 批量新建 of 200 projects over the real office.js and a headless workbook: how long, how many round trips; and the same for taking them back. */
export const benchManyProjects = async (): Promise<void> => {
  const office = await startOffice();
  try {
    const host = ports();
    await host.read("active");
    const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
      office.host.counters.reset();
      const start = performance.now();
      const result = await work();
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const { requests, bytesSent } = office.host.counters.read();
      console.log(`${what.padEnd(44)} ${seconds.padStart(9)} s   ${requests} round trips, ${(bytesSent / 2 ** 20).toFixed(1)} MB sent`);
      return result;
    };
    const made = await timed(`${COUNT} new projects with library rows`, () => insertProjects(host, projects));
    if (!made.ok) throw new Error(made.error.kind);
    const removed = await timed("  taken back", () => host.removeSheets(made.value.inserted));
    if (!removed.ok) throw new Error(removed.error.kind);
  } finally {
    office.dispose();
  }
};
