import { useLocation, useNavigate } from "@remix-run/react";
import { useCallback, useEffect, useRef, type RefObject } from "react";

/** `so` the book's first page, `viec` all kinds of work, `ghi` the form, `xong` what became of it, `gui` the queue. */
export const SCREENS = ["so", "viec", "ghi", "xong", "gui"] as const;
export type Screen = (typeof SCREENS)[number];

/**
 * Which screen is shown lies in the address behind `#`, so that the telephone's own back key works and no server is asked.
 * The first screen has a name too: taking the `#` away would make the router ask.
 */
export function useScreen(first: Screen): { readonly screen: Screen; readonly show: (screen: Screen) => void } {
  const { hash, search } = useLocation();
  const navigate = useNavigate();
  const screen = SCREENS.find((one) => hash === `#${one}`);
  const show = useCallback((to: Screen) => navigate({ search, hash: to }), [navigate, search]);
  useEffect(() => {
    if (screen === undefined) navigate({ search, hash: first }, { replace: true });
  }, [screen, first, navigate, search]);
  return { screen: screen ?? first, show };
}

/** Moves the focus to a screen's heading when the screen changes, not when the page opens. */
export function useScreenFocus(screen: Screen): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<Screen | undefined>(undefined);
  useEffect(() => {
    if (shown.current !== undefined && shown.current !== screen) heading.current?.focus({ preventScroll: true });
    shown.current = screen;
  }, [screen]);
  return heading;
}
