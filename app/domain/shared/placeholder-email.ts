/** No such domain will ever exist (RFC 2606, 2), so nothing sent there can reach a stranger. */
const DOMAIN = "phone.invalid";

/**
 * The account service wants an address for everybody; somebody known by phone alone gets one that nobody reads. It names
 * the account and not the phone, so that a new number needs no new address.
 */
export const placeholderEmail = (userId: string): string => `${userId}@${DOMAIN}`;

export const isPlaceholderEmail = (email: string): boolean => email.endsWith(`@${DOMAIN}`);

/** The address as people may see it: empty for somebody who has none. */
export const shownEmail = (email: string): string => (isPlaceholderEmail(email) ? "" : email);
