import qrcode from "qrcode";
import type { QrCodes } from "#app/domain/shared/ctx.ts";

/** Correction M as GS1 asks for Digital Link on packs; four modules of quiet zone (ISO/IEC 18004, 9.1). */
const OPTIONS = { errorCorrectionLevel: "M", margin: 4 } as const;

/** Draws QR symbols. Text of capitals, digits and ` $%*+-./:` is stored in alphanumeric mode, which needs fewer modules. */
export const qrCodes: QrCodes = {
  svg: (text) => qrcode.toString(text, { ...OPTIONS, type: "svg" }),
  png: (text, widthPx) => qrcode.toBuffer(text, { ...OPTIONS, type: "png", width: widthPx }),
};

/** The symbol in characters, for a terminal. */
export const qrForTerminal = (text: string): Promise<string> =>
  qrcode.toString(text, { type: "utf8", errorCorrectionLevel: "L" });

export type QrModules = { readonly size: number; isDark(column: number, row: number): boolean };

/** The symbol as squares, for printing as vectors. */
export function qrModules(text: string): QrModules {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: "M" });
  return { size: modules.size, isDark: (column, row) => modules.get(row, column) === 1 };
}
