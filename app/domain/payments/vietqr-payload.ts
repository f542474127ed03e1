import { isVnd, type Vnd } from "../shared/money.ts";
import { unmark } from "../shared/fold.ts";

/**
 * The text inside a VietQR code: EMVCo QR Code Specification, merchant-presented mode, as NAPAS uses it for 24/7
 * transfers. Fields are id (2), length (2), value; lengths count characters, so everything is ASCII.
 */

const NAPAS = "A000000727";
/** Transfer to an account, or to a card. */
export type TransferService = "QRIBFTTA" | "QRIBFTTC";

const PURPOSE_MAX_LENGTH = 25;

export type VietQrTransfer = {
  readonly bin: string;
  readonly account: string;
  readonly service?: TransferService;
  /** With an amount the code is for one payment; without, it can be used again. */
  readonly amountVnd?: Vnd;
  /** Put into bill number and purpose: banks show the purpose and give it back in the statement. */
  readonly orderCode?: string;
  /** Shown to the payer when there is no order code. */
  readonly purpose?: string;
};

/** CRC-16/CCITT-FALSE as four capital hex digits: polynomial 1021, start FFFF, nothing reflected. */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (let i = 0; i < text.length; i += 1) {
    crc ^= text.charCodeAt(i) << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, "0");
}

/** What a bank lets through as transfer text: letters without marks, digits and single spaces, at most 25. */
export const foldPurpose = (text: string): string =>
  unmark(text)
    .replace(/[^A-Za-z0-9]+/g, " ")
    .trim()
    .slice(0, PURPOSE_MAX_LENGTH)
    .trimEnd();

/** The payload of a transfer to one account; dynamic with an amount, static without. Bad facts are mistakes of ours. */
export function buildVietQr(transfer: VietQrTransfer): string {
  const { bin, account, service = "QRIBFTTA", amountVnd, orderCode } = transfer;
  if (!/^\d{6}$/.test(bin) || !/^[0-9A-Za-z]{1,19}$/.test(account)) throw new RangeError("not a bank account");
  if (amountVnd !== undefined && (!isVnd(amountVnd) || amountVnd <= 0 || amountVnd >= 1e13)) {
    throw new RangeError("an amount is whole dong above 0 with at most 13 digits");
  }
  const purpose = foldPurpose(orderCode ?? transfer.purpose ?? "");
  const beneficiary = field("00", bin) + field("01", account);
  const additional = (orderCode === undefined ? "" : field("01", purpose)) + field("08", purpose);
  const body =
    field("00", "01") +
    field("01", amountVnd === undefined ? "11" : "12") +
    field("38", field("00", NAPAS) + field("01", beneficiary) + field("02", service)) +
    field("53", "704") +
    field("54", amountVnd === undefined ? "" : String(amountVnd)) +
    field("58", "VN") +
    field("62", additional) +
    "6304";
  return body + crc16(body);
}

function field(id: string, value: string): string {
  if (value === "") return "";
  if (value.length > 99) throw new RangeError(`field ${id} is longer than 99`);
  return id + String(value.length).padStart(2, "0") + value;
}

export type ReadVietQr = {
  readonly isDynamic: boolean;
  readonly bin: string;
  readonly account: string;
  readonly service: TransferService;
  readonly amountVnd: Vnd | undefined;
  readonly orderCode: string | undefined;
  readonly purpose: string | undefined;
};
/** `crc`: the sum is wrong; `tlv`: lengths do not fit; `not-vietqr`: well formed, but no transfer over NAPAS. */
export type VietQrFault = "crc" | "tlv" | "not-vietqr";
export type VietQrReading =
  { readonly ok: true; readonly transfer: ReadVietQr } | { readonly ok: false; readonly fault: VietQrFault };

/**
 * Reads a payload and checks both the outer sum and every inner length: codes with a right sum over broken fields are in
 * the wild. The sum may be written in small letters; field 54 may stand in a static code.
 */
export function parseVietQr(payload: string): VietQrReading {
  if (!/^[\x20-\x7e]+$/.test(payload)) return { ok: false, fault: "tlv" };
  if (payload.slice(-8, -4) !== "6304") return { ok: false, fault: "tlv" };
  if (crc16(payload.slice(0, -4)) !== payload.slice(-4).toUpperCase()) return { ok: false, fault: "crc" };
  const outer = readFields(payload.slice(0, -8));
  const merchant = outer && readFields(outer.get("38") ?? "");
  const beneficiary = merchant && readFields(merchant.get("01") ?? "");
  const additional = outer && readFields(outer.get("62") ?? "");
  if (!outer || !merchant || !beneficiary || !additional) return { ok: false, fault: "tlv" };
  const transfer = readTransfer(outer, merchant, beneficiary, additional);
  return transfer === undefined ? { ok: false, fault: "not-vietqr" } : { ok: true, transfer };
}

type Fields = ReadonlyMap<string, string>;

function readTransfer(
  outer: Fields,
  merchant: Fields,
  beneficiary: Fields,
  additional: Fields,
): ReadVietQr | undefined {
  const [initiation, amount, service] = [outer.get("01"), outer.get("54"), merchant.get("02")];
  const [bin = "", account = ""] = [beneficiary.get("00"), beneficiary.get("01")];
  const isTransfer =
    outer.get("00") === "01" &&
    (initiation === "11" || initiation === "12") &&
    merchant.get("00") === NAPAS &&
    outer.get("53") === "704" &&
    outer.get("58") === "VN" &&
    /^\d{6}$/.test(bin) &&
    /^[0-9A-Za-z]{1,19}$/.test(account) &&
    (amount === undefined || /^\d{1,13}$/.test(amount));
  if (!isTransfer || (service !== "QRIBFTTA" && service !== "QRIBFTTC")) return undefined;
  return {
    isDynamic: initiation === "12",
    bin,
    account,
    service,
    amountVnd: amount === undefined ? undefined : Number(amount),
    orderCode: additional.get("01"),
    purpose: additional.get("08"),
  };
}

/** Undefined when a length runs over the end or an id comes twice. */
function readFields(text: string): Fields | undefined {
  const fields = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    const head = /^(\d\d)(\d\d)$/.exec(text.slice(at, at + 4));
    const [, id, digits] = head ?? [];
    const length = Number(digits);
    const value = text.slice(at + 4, at + 4 + length);
    if (id === undefined || length === 0 || value.length < length || fields.has(id)) return undefined;
    fields.set(id, value);
    at += 4 + length;
  }
  return fields;
}
