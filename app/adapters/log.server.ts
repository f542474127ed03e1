import { pino, type Logger } from "pino";

/** Where secrets and personal data could slip into a log line; pino writes [Redacted] in their place. */
const REDACT = [
  "password",
  "token",
  "secret",
  "email",
  "phone",
  "address",
  "account",
  "*.password",
  "*.token",
  "*.secret",
  "*.email",
  "*.phone",
  "*.address",
  "*.account",
  "req.headers.cookie",
  "req.headers.authorization",
  "res.headers['set-cookie']",
];

/** One JSON line per fact on standard output, with the name of the process and without secrets. */
export function makeLog(options: { process: string; level: string }): Logger {
  return pino({
    name: options.process,
    level: options.level,
    redact: REDACT,
    timestamp: pino.stdTimeFunctions.isoTime,
  });
}
