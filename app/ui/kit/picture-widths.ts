/** The widths in pixels that pages ask for. The server makes these and no others, so nobody can fill its disk by counting. */
export const PICTURE_WIDTHS = [160, 320, 480, 640, 960, 1280, 1600] as const;
