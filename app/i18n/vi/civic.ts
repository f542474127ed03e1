export const civic = {};
