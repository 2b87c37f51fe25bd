import type { OpenWorkbench } from "./workbench-page";

/** Waits until the grid has painted at least a small cell's worth of the colour, `#F8C9C4`: what a person sees of a mark. */
export const gridShows = async ({ page }: OpenWorkbench, colour: string): Promise<void> => {
  await page.waitForFunction((wanted) => {
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(wanted.slice(at, at + 2), 16));
    return [...document.querySelectorAll<HTMLCanvasElement>("#grid canvas")].some((canvas) => {
      if (canvas.width === 0 || canvas.height === 0) return false;
      const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let found = 0;
      for (let at = 0; at < pixels.length; at += 4) if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) found++;
      return found > 200;
    });
  }, colour);
};
