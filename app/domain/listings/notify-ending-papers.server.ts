import { listCertificatesEnding, type EndingCertificate } from "#db/queries/certificate-dates.server.ts";
import { insertCertificateNotice, listNoticedDays } from "#db/queries/certificate-notices.server.ts";
import { findVersionInForce } from "#db/queries/regulation.server.ts";
import { findSellerNames } from "#db/queries/sellers.server.ts";
import { listContactsOfSellers } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import { dueWarning, isFormal } from "../certification/expiry-warning.ts";
import type { NoticeText, NoticeTexts } from "../certification/notice-texts.ts";
import { loadRuleBook } from "../regulation/load-rule-book.server.ts";
import { settingIn, type RuleBook } from "../regulation/rule-book.ts";
import type { ParametersOf } from "../regulation/rules.ts";
import type { Locale } from "../shared/accounts.ts";
import { addDays, dayOf, daysBetween } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { queueMail } from "../shared/queue-mail.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { listingsOnPaper, type FallingListing } from "./listings-on-paper.server.ts";

/**
 * Gives the notices before a paper's last day, on the days that the regulation in force sets (SEL-06): each once, and after a
 * standstill only the nearest. The last is the formal notice: it names article, day and every listing that will leave the
 * shop. Each is kept word by word, because the department must be able to show it. Answers how many it gave.
 */
export async function notifyEndingPapers(ctx: Ctx): Promise<number> {
  const today = dayOf(ctx.now());
  const days = warnDaysOf(await loadRuleBook(ctx.db, await findVersionInForce(ctx.db, ctx.now())));
  const ending = await listCertificatesEnding(ctx.db, today, addDays(today, Math.max(...days)));
  const noticed = await listNoticedDays(
    ctx.db,
    ending.map(({ id }) => id),
  );
  let count = 0;
  for (const paper of ending) {
    const due = dueWarning(paper.validTo, today, days);
    const isGiven = (noticed.get(paper.id) ?? []).some((given) => due === undefined || given <= due);
    if (due === undefined || isGiven) continue;
    if (await inTransaction(ctx, (tx) => give(tx, paper, due))) count += 1;
  }
  return count;
}

const warnDaysOf = (book: RuleBook): readonly number[] =>
  (settingIn(book, "SEL-06").parameters as ParametersOf<"SEL-06">).warnDays;

async function give(tx: TxCtx, paper: EndingCertificate, days: number): Promise<boolean> {
  const { book, falling } = await listingsOnPaper(tx, paper);
  const formal = isFormal(days, warnDaysOf(book));
  const own = settingIn(book, "SEL-06");
  const { rule, article } = falling[0] ?? own;
  const sellerName = (await findSellerNames(tx.db, paper.sellerId))?.legalName ?? "";
  const textIn = (locale: Locale): NoticeText =>
    write(tx, locale, { paper, sellerName, falling, article, book, formal });
  const texts: NoticeTexts = { vi: textIn("vi"), en: textIn("en") };
  const id: string = tx.newId();
  const contacts = await listContactsOfSellers(tx.db, [paper.sellerId]);
  const keyOf = (email: string): string => `certificate.notice:${id}:${email}`;
  const isNew = await insertCertificateNotice(tx.db, {
    id,
    certificateId: paper.id,
    sellerId: paper.sellerId,
    days,
    validTo: paper.validTo,
    isFormal: formal,
    versionId: book.versionId,
    rule,
    article,
    listingIds: falling.map((listing) => listing.id),
    texts,
    mailKeys: contacts.map(({ email }) => keyOf(email)),
    at: tx.now(),
  });
  if (!isNew) return false;
  await recordAudit(tx, {
    action: "certificate.noticed",
    subjectType: "certificate",
    subjectId: paper.id,
    after: { days, isFormal: formal, validTo: paper.validTo, sellerId: paper.sellerId, listings: falling.length },
  });
  for (const { email, locale } of contacts) {
    await queueMail(tx, { to: email, locale, ...texts[locale], dedupeKey: keyOf(email) });
  }
  return true;
}

type NoticeFacts = {
  readonly paper: EndingCertificate;
  readonly sellerName: string;
  readonly falling: readonly FallingListing[];
  readonly article: number;
  readonly book: RuleBook;
  readonly formal: boolean;
};

function write(
  tx: TxCtx,
  locale: Locale,
  { paper, sellerName, falling, article, book, formal }: NoticeFacts,
): NoticeText {
  const { t, f } = translatorOf(locale);
  const letter = formal ? t.mails.certificateFormalNotice : t.mails.certificateExpiring;
  const { publicOrigin, marketName } = tx.settings;
  const facts = {
    marketName,
    name: sellerName,
    paper: t.certificates.kinds[paper.kind].name,
    number: paper.number,
    lastDay: f.date(paper.validTo),
    firstDayWithout: f.date(addDays(paper.validTo, 1)),
    daysLeft: daysBetween(dayOf(tx.now()), paper.validTo),
    article,
    version: book.version ?? "",
    listings: falling.map((listing) => ({
      title: locale === "en" ? (listing.titleEn ?? listing.title) : listing.title,
      rule: listing.rule,
      article: listing.article,
    })),
    link: `${publicOrigin}${urls.seller.renewal(paper.id)}`,
  };
  return { subject: letter.subject(facts), text: letter.text(facts) };
}
