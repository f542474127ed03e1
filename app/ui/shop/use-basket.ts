import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { fieldsOf } from "./form-fields.ts";

export type BasketState = "idle" | "sending" | "done" | "failed";
const DONE_MS = 2500;

/**
 * Lets a form that posts to the basket do so without leaving the page. Without a script the browser posts it and goes to
 * the basket, which is also what the answer to it says (303).
 */
export function useBasket(): { state: BasketState; onSubmit: (event: FormEvent<HTMLFormElement>) => void } {
  const [state, setState] = useState<BasketState>("idle");
  const { revalidate } = useRevalidator();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const send = async (form: HTMLFormElement): Promise<void> => {
    setState("sending");
    const body = new URLSearchParams(fieldsOf(form));
    const isIn = await fetch(form.action, { method: "POST", body, redirect: "manual" }).then(
      (reply) => reply.type === "opaqueredirect",
      () => false,
    );
    setState(isIn ? "done" : "failed");
    if (!isIn) return;
    revalidate();
    timer.current = setTimeout(() => setState("idle"), DONE_MS);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    clearTimeout(timer.current);
    if (state !== "sending") void send(event.currentTarget);
  };
  return { state, onSubmit };
}
