import { expect, test } from "vitest";
import { plainText } from "./plain-text.ts";

test("what a form sends back unchanged is unchanged", () => {
  expect(plainText(" Điều một\r\n\r\nĐiều hai\r")).toBe("Điều một\n\nĐiều hai");
  expect(plainText("Ba\u0302y")).toBe("Bây");
});
