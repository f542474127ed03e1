/** The URL of another database on the same server. */
export const databaseUrl = (adminUrl: string, name: string): string =>
  adminUrl.replace(/\/[^/?]*(\?|$)/, (_all, rest: string) => `/${name}${rest}`);
