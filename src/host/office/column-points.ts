const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** Width in characters of the default font, as files and people state it, in the points that Office.js takes. */
export const columnPoints = (characters: number): number => (characters * PIXELS_PER_CHARACTER + CELL_PADDING) * POINTS_PER_PIXEL;
