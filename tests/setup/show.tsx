import { cleanup, render, type RenderResult } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach } from "vitest";
import { en } from "#app/i18n/en/index.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { makeTranslator, TranslatorProvider } from "#app/i18n/translate.tsx";
import { vi } from "#app/i18n/vi/index.ts";

afterEach(cleanup);

/** Draws a component in a language, as a page would. */
export const show = (piece: ReactElement, locale: Locale = "vi"): RenderResult =>
  render(
    <TranslatorProvider translator={makeTranslator(locale, locale === "vi" ? vi : en)}>{piece}</TranslatorProvider>,
  );
