import { readSettings, type Env } from "./settings.ts";

/** The settings of this process, read once. The only place that looks at `process.env`. */
export const env: Env = readSettings(process.env);
