export const reorder = {};
