import { fireEvent, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { show } from "#tests/setup/show.tsx";
import { Button } from "./button.tsx";
import { Dialog, DialogClose } from "./dialog.tsx";

const dialog = (
  <Dialog
    title="Hủy đơn?"
    trigger={<a href="#huy">Hủy đơn</a>}
    footer={
      <DialogClose>
        <Button type="button">Giữ đơn</Button>
      </DialogClose>
    }
  />
);

it("opens instead of following its link, holds the focus and gives it back", async () => {
  show(dialog);
  const link = screen.getByRole("link", { name: "Hủy đơn" });
  link.focus();
  expect(fireEvent.click(link)).toBe(false);
  const opened = screen.getByRole("dialog", { name: "Hủy đơn?" });
  expect(opened.contains(document.activeElement)).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: "Giữ đơn" }));
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
  await expect.poll(() => document.activeElement?.textContent).toBe("Hủy đơn");
});

it("leaves a click for a new tab to the browser", () => {
  show(dialog);
  expect(fireEvent.click(screen.getByRole("link", { name: "Hủy đơn" }), { ctrlKey: true })).toBe(true);
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("keeps the type of a submit button, so that without a script the form is sent", () => {
  show(<Dialog title="Hủy đơn?" trigger={<Button>Hủy</Button>} />);
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Hủy" }).type).toBe("submit");
});
