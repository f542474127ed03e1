import type { scan as source } from "../../vi/civic/scan.ts";

export const scan: typeof source = {
  title: "Scan a stamp",
  lead: "See which field it is from, who made it, and whether its papers are in force.",
  code: "Code on the stamp",
  hint: "The digits under the QR code, a space, then the lot. Example: 8938501234568 L2611A",
  look: "See the origin",
  unreadable: "This code cannot be read. Please check each digit, or paste the whole link of the QR code.",
  camera: "With a phone: open its camera, point it at the QR code on the stamp, and tap the link that appears.",
  typed: "When it does not scan: type the digits and the lot printed under the QR code into the box above.",
  former: {
    heading: "A code of the former system",
    of: (seller) => `This code lies in a range of stamps issued to ${seller}.`,
    states: {
      unused: "Printed, but never activated.",
      active: "Activated in the former system.",
      cancelled: "Cancelled in the former system.",
    },
    caution: "The former system cannot say whether a stamp is genuine or copied.",
    product: "See the product",
    lot: (lot) => `See lot ${lot}`,
    seller: "See the producer",
  },
};
