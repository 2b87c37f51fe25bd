export const carryOver = {};
