import { z } from "zod";
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from "./password-length.ts";

/** Phones and desks send the same Vietnamese letter in different forms, so a password is compared in NFC. */
const inOneForm = (text: string): string => text.normalize("NFC");

/** A password being chosen. */
export const NewPassword = z
  .string()
  .transform(inOneForm)
  .pipe(z.string().min(PASSWORD_MIN_LENGTH).max(PASSWORD_MAX_LENGTH));

/** A password being given: whatever its length was when it was chosen. */
export const GivenPassword = z.string().min(1).max(PASSWORD_MAX_LENGTH).transform(inOneForm);
