import { createContext, useContext } from "react";

/** The nonce of the page's content policy; empty in the browser, which must not learn it. */
export const NonceContext = createContext("");
export const useNonce = (): string => useContext(NonceContext);
