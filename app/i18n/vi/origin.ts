export const origin = {};
