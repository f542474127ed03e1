import type { Kysely } from "kysely";
import type { DB } from "#db/schema.generated.ts";
import type { Accounts } from "./accounts.ts";
import type { Actor } from "./actor.ts";
import type { IdentityProof } from "./identity-proof.ts";
import type { Id } from "./ids.ts";
import type { Phone } from "./phone.ts";

export type Db = Kysely<DB>;

/** Background work, queued in the caller's transaction: rolled back with it, run only after its commit. */
export type Jobs = {
  add(db: Db, name: string, payload: object, options?: { startAfter?: Date; singletonKey?: string }): Promise<void>;
};

/** Bytes kept by content: the id is the SHA-256 in hex, so storing the same bytes twice keeps one copy. */
export type Files = {
  put(bytes: Uint8Array): Promise<string>;
  get(id: string): Promise<Uint8Array | undefined>;
  /** Forgets the bytes; no harm when they are gone already. */
  remove(id: string): Promise<void>;
};

export type EncodedPicture = { readonly bytes: Uint8Array; readonly width: number; readonly height: number };

export type Images = {
  /**
   * Re-encodes an uploaded photograph as WebP, turned upright, without metadata, at most 2400 px on its long side.
   * Refuses with `products.picture-not-an-image` or `products.picture-too-large` (over 50 megapixels).
   */
  reencode(bytes: Uint8Array): Promise<EncodedPicture>;
};

export type PdfPages = {
  /**
   * Draws every page of a PDF as WebP, so that nothing else of the file survives. Refuses with `documents.pdf-locked`,
   * `documents.pdf-broken`, `documents.too-many-pages` or, over its limits of time and memory, `documents.pdf-too-heavy`.
   */
  draw(bytes: Uint8Array, limits: { maxPages: number }): Promise<EncodedPicture[]>;
};

export type Watermarks = {
  /** The picture as WebP with the words drawn across all of it. */
  draw(picture: Uint8Array, words: readonly string[]): Promise<Uint8Array>;
};

export type QrCodes = {
  /** SVG text of the symbol, ECC M; upper-case text stays in alphanumeric mode. */
  svg(text: string): Promise<string>;
  png(text: string, widthPx: number): Promise<Uint8Array>;
};

/** Pictures at the widths that pages ask for, made from the stored master on first request and kept on disk. */
export type PictureSizes = {
  /** The picture as WebP, at most `widthPx` wide; undefined when no such file is kept. */
  get(fileId: string, widthPx: number): Promise<Uint8Array | undefined>;
};

/** A table that somebody brought: its header and the rows below it, each with its number as a person counts them. */
export type Table = {
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};
export type NewSheet = {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Of each column, in characters. */
  readonly widths: readonly number[];
};

/** Tables that people bring along in files, and files for them to fill in. */
export type Tables = {
  /**
   * A CSV file (UTF-8; comma or semicolon) or the first sheet of an .xlsx file, told apart by their first bytes. Days of a
   * spreadsheet come as `YYYY-MM-DD`, its numbers with a decimal comma; no formula is run. Refuses with
   * `imports.not-utf8`, `imports.not-a-table`, or `imports.sheet-too-large`.
   */
  read(bytes: Uint8Array): Promise<Table>;
  /** An .xlsx file of text cells. */
  writeXlsx(sheets: readonly NewSheet[]): Promise<Uint8Array>;
};

/** What a printed lot label says. Words come translated; `link` is the printed Digital Link. */
export type LotLabel = {
  readonly link: string;
  readonly productName: string;
  readonly producerName: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
};
/** The label of a crate or pallet; `link` is the printed Digital Link of its SSCC. */
export type ContainerLabel = {
  readonly link: string;
  readonly sscc: string;
  readonly kind: string;
  readonly name: string | null;
  readonly owner: string;
};

/** What a printed despatch note says; every word comes translated. */
export type DeliveryNote = {
  readonly link: string;
  readonly title: string;
  readonly number: string;
  readonly subtitle: string;
  readonly scan: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly columns: Readonly<Record<"product" | "lot" | "amount" | "expires" | "got", string>>;
  readonly lines: readonly Readonly<Record<"product" | "lot" | "amount" | "expires", string>>[];
  readonly cratesTitle: string;
  readonly crates: readonly string[];
  readonly signatures: readonly string[];
  readonly more: (count: number) => string;
};
export type Labels = {
  /** A one-page PDF of 50 x 30 mm with fonts embedded and the symbol drawn as vectors. */
  lotLabel(label: LotLabel): Promise<Uint8Array>;
  /** PDF of one label. */
  containerLabel(label: ContainerLabel): Promise<Uint8Array>;
  /** PDF of one A4 page. */
  deliveryNote(note: DeliveryNote): Promise<Uint8Array>;
};

/** A mail as the outbox keeps it. `dedupeKey` makes a repeated job send it once. */
export type MailMessage = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly dedupeKey: string;
};
export type MailTransport = { deliver(message: MailMessage): Promise<void> };

/** A text message to a phone as the outbox keeps it. */
export type TextMessage = { readonly to: Phone; readonly text: string; readonly dedupeKey: string };
/** Text messages to phones. `dedupeKey` makes a repeated job send it once. */
export type MessageTransport = { deliver(message: TextMessage): Promise<void> };

/** Money in, as a bank or an aggregator tells it. A hint: matched by memo, amount, account and time. */
export type BankCredit = {
  readonly id: string;
  readonly account: string;
  readonly bin: string;
  readonly amountVnd: number;
  readonly memo: string;
  readonly at: Date;
};
export type BankFeed = {
  /** The credit of a notice whose HMAC over the raw bytes is right; undefined when it is forged or malformed. */
  verify(rawBody: Uint8Array, signature: string | null): BankCredit | undefined;
};

/** Secrets that the market must read back, and codes it must only compare. Each purpose has a key of its own. */
export type Vault = {
  seal(purpose: string, text: string): string;
  /** Throws for a seal that was changed or made for another purpose. */
  open(purpose: string, sealed: string): string;
  /** A keyed digest: without the market's secret even six digits cannot be guessed from it. */
  digest(purpose: string, text: string): string;
};

/** Keys of persons, each wrapped with the market's personal-data secret. A key that is thrown away takes its values along. */
export type PersonKeys = {
  /** A new key, as it is stored. */
  make(): string;
  /** The key under the newest secret; undefined when it is. */
  rewrap(wrapped: string): string | undefined;
  seal(wrapped: string, label: string, text: string): string;
  /** Throws for a seal that was changed, or made with another key or label. */
  open(wrapped: string, label: string, sealed: string): string;
};

export type Log = {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
};

export type Settings = {
  readonly publicOrigin: string;
  readonly isDemo: boolean;
  readonly marketName: string;
  /** GS1 company prefix of the operator, from which products without an own prefix get their GTIN. */
  readonly operatorGs1Prefix: string;
  /** False without a gateway for text messages: signing in by phone is then not offered. */
  readonly canSendMessages: boolean;
  /** Undefined: maps are drawn on plain paper. */
  readonly mapTiles: { readonly url: string; readonly attribution: string } | undefined;
  /** Off only for measuring. */
  readonly hasRateLimits: boolean;
};

/** Everything a use case may touch. Built once a process in `context.server.ts`; `actor` is set for each request. */
export type Ctx = {
  readonly db: Db;
  readonly actor: Actor;
  readonly requestId: string;
  readonly now: () => Date;
  readonly newId: <T extends Id<string>>() => T;
  readonly randomBytes: (size: number) => Uint8Array;
  readonly accounts: Accounts;
  readonly jobs: Jobs;
  readonly files: Files;
  readonly images: Images;
  readonly pictureSizes: PictureSizes;
  readonly pdfPages: PdfPages;
  readonly watermarks: Watermarks;
  readonly qr: QrCodes;
  readonly labels: Labels;
  readonly tables: Tables;
  readonly mail: MailTransport;
  readonly messages: MessageTransport;
  readonly bank: BankFeed;
  readonly vault: Vault;
  readonly identityProof: IdentityProof;
  readonly personKeys: PersonKeys;
  readonly log: Log;
  readonly settings: Settings;
};

/** A Ctx inside `inTransaction`: its `db` is the transaction. A use case that must be composed takes this type. */
export type TxCtx = Ctx & { readonly inTransaction: true };
