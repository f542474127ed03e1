import { existsSync, readFileSync } from "node:fs";

/** The last line of CI: how many tests and static checks passed and failed. A missing report is a failure. */
const [report = "", staticFailed = "0"] = process.argv.slice(2);
const {
  numPassedTests = 0,
  numFailedTests = 0,
  success = false,
} = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {};
const isStaticGood = staticFailed === "0";
const brokenOutside = !success && numFailedTests === 0 ? 1 : 0;
console.log(
  `${numPassedTests + (isStaticGood ? 1 : 0)} passed, ${numFailedTests + brokenOutside + (isStaticGood ? 0 : 1)} failed`,
);
