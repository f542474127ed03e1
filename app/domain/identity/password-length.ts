/** Length is what makes a password strong; no rules about its characters (NIST SP 800-63B, 3.1.1.2). */
export const PASSWORD_MIN_LENGTH = 10;
/** Hashing costs time that grows with the length, so there is an end to it. */
export const PASSWORD_MAX_LENGTH = 128;
