export const seller = {};
