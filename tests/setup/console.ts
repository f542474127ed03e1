import { afterEach, beforeEach, expect, vi } from "vitest";

type Method = "error" | "warn";
const said: string[] = [];
let expected: RegExp[] = [];

/** For a test in which the product must complain: the complaint is then no failure. */
export function expectConsole(pattern: RegExp): void {
  expected.push(pattern);
}

beforeEach(() => {
  said.length = 0;
  expected = [];
  for (const method of ["error", "warn"] satisfies Method[]) {
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      said.push(`console.${method}: ${parts.map(String).join(" ")}`);
    });
  }
});

afterEach(() => {
  const unexpected = said.filter((line) => !expected.some((pattern) => pattern.test(line)));
  vi.restoreAllMocks();
  expect(unexpected, "nothing is said on console.error or console.warn that the test did not expect").toEqual([]);
});
