import { describe, expect, test } from "vitest";
import { readFormerCode } from "./former-code.ts";

describe("a code of the former system", () => {
  test.each([
    ["HN19-1000001", { series: "HN19", serial: 1000001 }],
    [" hn19 0001000001 ", { series: "HN19", serial: 1000001 }],
    ["TEM-0", { series: "TEM", serial: 0 }],
  ])("%s is read", (text, expected) => expect(readFormerCode(text)).toEqual(expected));

  test.each(["8938501234568 L2611A", "HN19", "HN19-12A", "1900-12", "HN19-1234567890123456", ""])(
    "%s is none",
    (text) => expect(readFormerCode(text)).toBeUndefined(),
  );
});
