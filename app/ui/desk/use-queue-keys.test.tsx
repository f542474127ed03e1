import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { useQueueKeys } from "./use-queue-keys.ts";

function Queue() {
  const queue = useQueueKeys<HTMLUListElement>();
  return (
    <ul ref={queue}>
      {["một", "hai", "ba"].map((name) => (
        <li key={name}>
          <a href={`#${name}`} data-queue-link>
            {name}
          </a>
        </li>
      ))}
      <li>
        <input aria-label="lý do" />
      </li>
    </ul>
  );
}

const press = (key: string, on: Element = document.body): boolean => fireEvent.keyDown(on, { key });

test("J and K walk through the queue and stop at its ends", () => {
  Element.prototype.scrollIntoView = () => undefined;
  render(<Queue />);
  press("j");
  expect(document.activeElement).toBe(screen.getByText("một"));
  press("j");
  press("J");
  press("j");
  expect(document.activeElement).toBe(screen.getByText("ba"));
  press("k");
  expect(document.activeElement).toBe(screen.getByText("hai"));
});

test("letters that are typed into a box stay letters", () => {
  render(<Queue />);
  const box = screen.getByLabelText("lý do");
  box.focus();
  press("j", box);
  expect(document.activeElement).toBe(box);
});
