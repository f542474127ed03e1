import { z } from "zod";

const DEMO_SECRETS = {
  SESSION_SECRET: "demo-session-secret-of-an-open-market",
  BANK_NOTICE_SECRET: "demo-bank-secret",
  SMS_GATEWAY_KEY: "demo-sms-key",
  IDENTITY_SECRET: "demo-identity-secret",
} as const;

const flag = z
  .string()
  .optional()
  .transform((text) => text === "1" || text === "true");
const optional = z.string().trim().min(1).optional().catch(undefined);
const DURATION = /^([+-])?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const Env = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).catch("production"),
  DEMO: flag,
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  DATABASE_URL: z.string().min(1, "DATABASE_URL is missing"),
  DATA_DIR: z.string().min(1).default(".data"),
  PUBLIC_ORIGIN: optional,
  WEB_WORKERS: z.coerce.number().int().min(1).max(64).default(1),
  SESSION_SECRET: optional,
  PERSONAL_DATA_KEY: optional,
  PERSONAL_DATA_KEY_BEFORE: optional,
  RATE_LIMITS: z.enum(["on", "off"]).default("on"),
  CLOCK_OFFSET: z.string().regex(DURATION, "CLOCK_OFFSET is an ISO 8601 duration such as P2DT3H").default("PT0S"),
  MARKET_NAME: z.string().trim().min(1).default("Chợ Lành"),
  OPERATOR_NAME: optional,
  OPERATOR_ADDRESS: optional,
  OPERATOR_PHONE: optional,
  OPERATOR_EMAIL: optional,
  OPERATOR_GS1_PREFIX: z
    .string()
    .regex(/^\d{7,10}$/)
    .default("8938509"),
  BANK_NOTICE_SECRET: optional,
  BANK_SIMULATOR_URL: optional,
  CITY_SIMULATOR_URL: optional,
  SMS_GATEWAY_URL: optional,
  SMS_GATEWAY_KEY: optional,
  IDENTITY_URL: optional,
  IDENTITY_CLIENT_ID: optional,
  IDENTITY_SECRET: optional,
  TILE_URL: optional,
  TILE_ATTRIBUTION: optional,
  SMTP_URL: optional,
  MAIL_FROM: z.string().default("Chợ Lành <no-reply@localhost>"),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  METRICS_TOKEN: optional,
  PROCESS_NAME: z.string().default("market"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

const HOUR = 3_600_000;
const toMilliseconds = (duration: string): number => {
  const [, sign, days, hours, minutes, seconds] = DURATION.exec(duration) ?? [];
  const total =
    Number(days ?? 0) * 24 * HOUR +
    Number(hours ?? 0) * HOUR +
    Number(minutes ?? 0) * 60_000 +
    Number(seconds ?? 0) * 1000;
  return sign === "-" ? -total : total;
};

const SECRET_LENGTH = 32;
/** Losing the sessions' secret must not lose the persons' values, nor the other way. */
const isWeakPersonalKey = (raw: z.infer<typeof Env>): boolean =>
  (raw.PERSONAL_DATA_KEY ?? "").length < SECRET_LENGTH || raw.PERSONAL_DATA_KEY === raw.SESSION_SECRET;

/** The secret that wraps keys of persons, and the one before it while a replacement is under way. */
function personalDataSecrets(raw: z.infer<typeof Env>): readonly [string, ...string[]] {
  const current = raw.PERSONAL_DATA_KEY ?? `personal data of ${raw.SESSION_SECRET ?? DEMO_SECRETS.SESSION_SECRET}`;
  return [current, ...(raw.PERSONAL_DATA_KEY_BEFORE ? [raw.PERSONAL_DATA_KEY_BEFORE] : [])];
}

/** What a market open to the public may not run with. Each sentence names the setting to change. */
function refusalsOf(raw: z.infer<typeof Env>): string[] {
  const secretIsWeak = (raw.SESSION_SECRET ?? "").length < 32 || raw.SESSION_SECRET === DEMO_SECRETS.SESSION_SECRET;
  return [
    secretIsWeak && "SESSION_SECRET must be set to at least 32 characters of your own.",
    isWeakPersonalKey(raw) && "PERSONAL_DATA_KEY must be set to at least 32 characters, other than SESSION_SECRET.",
    raw.BANK_NOTICE_SECRET === DEMO_SECRETS.BANK_NOTICE_SECRET && "BANK_NOTICE_SECRET is the demo's.",
    raw.BANK_SIMULATOR_URL && "BANK_SIMULATOR_URL names a simulator.",
    raw.CITY_SIMULATOR_URL && "CITY_SIMULATOR_URL names a simulator.",
    isSimulator(raw.SMS_GATEWAY_URL) && "SMS_GATEWAY_URL names a simulator.",
    raw.SMS_GATEWAY_KEY === DEMO_SECRETS.SMS_GATEWAY_KEY && "SMS_GATEWAY_KEY is the demo's.",
    raw.SMS_GATEWAY_URL && !raw.SMS_GATEWAY_KEY && "SMS_GATEWAY_URL needs SMS_GATEWAY_KEY.",
    raw.IDENTITY_URL &&
      !/^https:/.test(raw.IDENTITY_URL) &&
      "IDENTITY_URL must be an https address; the simulator is not.",
    raw.IDENTITY_SECRET === DEMO_SECRETS.IDENTITY_SECRET && "IDENTITY_SECRET is the demo's.",
    raw.RATE_LIMITS === "off" && "RATE_LIMITS=off is only for measuring.",
    toMilliseconds(raw.CLOCK_OFFSET) !== 0 && "CLOCK_OFFSET is only for trials.",
  ].filter((sentence) => typeof sentence === "string");
}

/** The demo's simulators listen on this machine, from port 4101 on. */
function isSimulator(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const { hostname, port } = new URL(address);
  return /^(localhost|127\..*|\[::1\])$/.test(hostname) && /^410[1-9]$/.test(port);
}

/** A demo sends its messages to its own simulator. Without an address and a key none are sent. */
function smsGatewayOf(raw: z.infer<typeof Env>): { url: string; key: string } | undefined {
  const url = raw.SMS_GATEWAY_URL ?? (raw.DEMO ? raw.CITY_SIMULATOR_URL : undefined);
  const key = raw.SMS_GATEWAY_KEY ?? (raw.DEMO ? DEMO_SECRETS.SMS_GATEWAY_KEY : undefined);
  return url && key ? { url, key } : undefined;
}

const DEMO_OPERATOR = {
  name: "Ban quản lý Chợ Lành (trình diễn)",
  address: "Hà Nội",
  phone: "024 0000 0000",
  email: "lienhe@demo.cholanh.vn",
};

function operatorOf(raw: z.infer<typeof Env>) {
  const { OPERATOR_NAME: name, OPERATOR_ADDRESS: address, OPERATOR_PHONE: phone, OPERATOR_EMAIL: email } = raw;
  if (name && address && phone && email) return { name, address, phone, email };
  return raw.DEMO ? DEMO_OPERATOR : undefined;
}

/** The contract with the identity service: all three settings, or in a demo its simulator. */
function identityServiceOf(raw: z.infer<typeof Env>) {
  const { IDENTITY_URL: url, IDENTITY_CLIENT_ID: clientId, IDENTITY_SECRET: secret } = raw;
  if (url && clientId && secret) return { url: url.replace(/\/+$/, ""), clientId, secret };
  if (!raw.DEMO || !raw.CITY_SIMULATOR_URL) return undefined;
  return {
    url: `${raw.CITY_SIMULATOR_URL}/vneid`,
    clientId: clientId ?? "cho-lanh-demo",
    secret: secret ?? DEMO_SECRETS.IDENTITY_SECRET,
  };
}

/** Map pictures by zoom, column and row, of a server that the operator chose; undefined: maps are drawn on plain paper. */
export type MapTiles = { readonly url: string; readonly attribution: string; readonly origin: string };

/** `{s}` stands for names of servers that share the work: the content policy then allows all below their domain. */
function mapTilesOf({ TILE_URL: url, TILE_ATTRIBUTION: attribution }: z.infer<typeof Env>): MapTiles | undefined {
  if (url === undefined) return undefined;
  const filled = url.replaceAll(/\{(z|x|y)\}/g, "0").replace("{r}", "");
  const named = filled.replace("{s}.", "");
  const isTemplate = ["{z}", "{x}", "{y}"].every((part) => url.includes(part));
  if (!isTemplate || !/^https?:/.test(url) || /[{};, ]/.test(named) || !URL.canParse(named))
    throw new Error("TILE_URL is an http address with {z}, {x} and {y}, such as https://tiles.example/{z}/{x}/{y}.png");
  const { protocol, host, origin } = new URL(named);
  return { url, attribution: attribution ?? host, origin: filled === named ? origin : `${protocol}//*.${host}` };
}

/** Reads the settings once; throws one error that names every setting that is missing, wrong or forbidden. */
export function readSettings(source: Readonly<Record<string, string | undefined>>) {
  const parsed = Env.safeParse(source);
  if (!parsed.success)
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"));
  const raw = parsed.data;
  const isOpen = raw.NODE_ENV === "production" && !raw.DEMO;
  const refusals = isOpen ? refusalsOf(raw) : [];
  if (refusals.length > 0) throw new Error(`${refusals.join("\n")}\nFor a demo market set DEMO=1.`);
  return {
    isProduction: raw.NODE_ENV === "production",
    isDemo: raw.DEMO,
    port: raw.PORT,
    databaseUrl: raw.DATABASE_URL,
    dataDir: raw.DATA_DIR,
    publicOrigin: (raw.PUBLIC_ORIGIN ?? `http://localhost:${raw.PORT}`).replace(/\/+$/, ""),
    webWorkers: raw.WEB_WORKERS,
    sessionSecret: raw.SESSION_SECRET ?? DEMO_SECRETS.SESSION_SECRET,
    personalDataSecrets: personalDataSecrets(raw),
    hasRateLimits: raw.RATE_LIMITS === "on",
    clockOffsetMs: toMilliseconds(raw.CLOCK_OFFSET),
    marketName: raw.MARKET_NAME,
    operator: operatorOf(raw),
    operatorGs1Prefix: raw.OPERATOR_GS1_PREFIX,
    bankNoticeSecret: raw.BANK_NOTICE_SECRET ?? (raw.DEMO ? DEMO_SECRETS.BANK_NOTICE_SECRET : undefined),
    bankSimulatorUrl: raw.BANK_SIMULATOR_URL,
    smsGateway: smsGatewayOf(raw),
    identityService: identityServiceOf(raw),
    mapTiles: mapTilesOf(raw),
    smtpUrl: raw.SMTP_URL,
    mailFrom: raw.MAIL_FROM,
    trustProxy: raw.TRUST_PROXY,
    metricsToken: raw.METRICS_TOKEN,
    processName: raw.PROCESS_NAME,
    logLevel: raw.LOG_LEVEL,
  };
}

export type Env = ReturnType<typeof readSettings>;
