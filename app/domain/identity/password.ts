import { z } from "zod";

/** Length is what makes a password strong; no rules about its characters (NIST SP 800-63B, 3.1.1.2). */
export const PASSWORD_MIN_LENGTH = 10;
/** Hashing costs time that grows with the length, so there is an end to it. */
export const PASSWORD_MAX_LENGTH = 128;

/** Phones and desks send the same Vietnamese letter in different forms, so a password is compared in NFC. */
const inOneForm = (text: string): string => text.normalize("NFC");

/** A password being chosen. */
export const NewPassword = z
  .string()
  .transform(inOneForm)
  .pipe(z.string().min(PASSWORD_MIN_LENGTH).max(PASSWORD_MAX_LENGTH));

/** A password being given: whatever its length was when it was chosen. */
export const GivenPassword = z.string().min(1).max(PASSWORD_MAX_LENGTH).transform(inOneForm);
