import { acceptRegulation } from "#app/domain/regulation/accept-regulation.server.ts";
import { answerComment } from "#app/domain/regulation/answer-comment.server.ts";
import { commentOnDraft } from "#app/domain/regulation/comment-on-draft.server.ts";
import { describeDraft } from "#app/domain/regulation/describe-draft.server.ts";
import { draftRegulation } from "#app/domain/regulation/draft-regulation.server.ts";
import { positionOf } from "#app/domain/regulation/draft-layout.ts";
import { getAcceptance } from "#app/domain/regulation/get-acceptance.server.ts";
import { getOpenDraft } from "#app/domain/regulation/get-open-draft.server.ts";
import { getRegulationDraft, type DraftArticle } from "#app/domain/regulation/get-regulation-draft.server.ts";
import { publishRegulation } from "#app/domain/regulation/publish-regulation.server.ts";
import { saveArticle } from "#app/domain/regulation/save-article.server.ts";
import { setCommentPeriod } from "#app/domain/regulation/set-comment-period.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { SECOND, THIRD, type ClauseChange } from "../../regulation/later-versions.ts";
import { actingThen } from "../acting.server.ts";
import type { DemoMarket } from "../demo-market.ts";
import { dayBefore } from "../market-time.ts";
import { COMMUNE_OFFICER, MANAGER, OFFICIALS } from "../people.ts";
import type { DaysAgo } from "../seed-types.ts";
import { SELLERS } from "../sellers/index.ts";

/** 1.0 from the first day; 1.1 drafted, commented and answered, published and in force since. */
const SECOND_VERSION = { drafted: 70, opened: 69, until: 60, published: 58, accepted: 55, inForce: 52 } as const;
const THIRD_VERSION = { drafted: 5, opened: 4, commented: 3, answered: 2, stillOpen: 21 } as const;

const BOARD = OFFICIALS.find(({ role }) => role === "market_board_officer")?.email ?? MANAGER.email;
const AUTHORS = { board: BOARD, commune: COMMUNE_OFFICER.email, cooperative: "htx@demo.cholanh.vn" } as const;

/** A manager publishes the first regulation, and after comments of the units a second one. */
export async function issueRegulation(market: DemoMarket): Promise<void> {
  const then = (daysAgo: DaysAgo, time: string): Promise<Ctx> => actingThen(market, MANAGER.email, daysAgo, time);
  const { drafted, opened, until, published, inForce } = SECOND_VERSION;
  await publishRegulation(await then(79, "09:00"), {});
  const author = await then(drafted, "09:00");
  await draftRegulation(author);
  await describe(author, "1.1", SECOND.summary);
  for (const change of SECOND.changes) await changeClause(author, change);
  await addArticle(author);
  await setCommentPeriod(await then(opened, "10:00"), { until: dayBefore(market.startedAt, until) });
  for (const comment of SECOND.comments) {
    const person = await actingThen(market, AUTHORS[comment.by], opened - 2, "14:20");
    const commentId = await say(person, comment);
    await answerComment(await then(until - 1, "09:30"), { ...comment, commentId, locale: "vi" });
  }
  await publishRegulation(await then(published, "09:00"), { effectiveOn: dayBefore(market.startedAt, inForce) });
}

/** Everybody who joined under the first version accepts the second before it binds. */
export async function acceptSecondVersion(market: DemoMarket): Promise<void> {
  for (const { email, joined } of SELLERS) {
    const seller = await actingThen(market, email, Math.min(joined, SECOND_VERSION.accepted), "20:15");
    const { inForce, upcoming } = await getAcceptance(seller);
    for (const open of [inForce, upcoming])
      if (open && open.acceptedAt === null) await acceptRegulation(seller, { version: open.version });
  }
}

/** A third version waits as a draft: open for comment, one comment answered and one not. */
export async function openThirdDraft(market: DemoMarket): Promise<void> {
  const then = (daysAgo: DaysAgo, time: string): Promise<Ctx> => actingThen(market, MANAGER.email, daysAgo, time);
  const { drafted, opened, commented, answered, stillOpen } = THIRD_VERSION;
  const author = await then(drafted, "09:00");
  await draftRegulation(author);
  await describe(author, "1.2", THIRD.summary);
  for (const change of THIRD.changes) await changeClause(author, change);
  await setCommentPeriod(await then(opened, "10:00"), { until: dayBefore(market.startedAt, -stillOpen) });
  for (const comment of THIRD.comments) {
    const commentId = await say(await actingThen(market, AUTHORS[comment.by], commented, "19:40"), comment);
    const { verdict, answer } = comment;
    if (verdict !== null && answer !== null)
      await answerComment(await then(answered, "11:00"), { commentId, verdict, answer, locale: "vi" });
  }
}

const describe = (author: Ctx, version: string, summary: { vi: string; en: string }): Promise<void> =>
  describeDraft(author, { version, summary: summary.vi, summaryEn: summary.en });

async function articlesOf(author: Ctx): Promise<readonly DraftArticle[]> {
  return (await getRegulationDraft(author)).draft?.articles ?? [];
}

function named(articles: readonly DraftArticle[], heading: string): DraftArticle {
  const article = articles.find((one) => one.heading === heading);
  if (!article) throw new Error(`the demo's draft has no article ${heading}`);
  return article;
}

async function changeClause(author: Ctx, { heading, from, to }: ClauseChange): Promise<void> {
  const { duty, ...article } = named(await articlesOf(author), heading);
  if (!article.body.includes(from.vi) || !article.bodyEn.includes(from.en))
    throw new Error(`${heading} does not say «${from.vi}»`);
  await saveArticle(author, {
    ...article,
    rules: [...article.rules],
    legalRefs: [...article.legalRefs],
    covers: [...article.covers],
    body: article.body.replace(from.vi, to.vi),
    bodyEn: article.bodyEn.replace(from.en, to.en),
    ...(duty && fieldsOf(duty)),
  });
}

async function addArticle(author: Ctx): Promise<void> {
  const { added, after } = SECOND;
  const articles = await articlesOf(author);
  const place = positionOf(articles, named(articles, after).lineage);
  if (!place) throw new Error(`no place after ${after}`);
  await saveArticle(author, {
    chapter: place.chapter,
    position: place.position + 1,
    heading: added.heading.vi,
    headingEn: added.heading.en,
    body: added.body.vi,
    bodyEn: added.body.en,
    rules: [],
    legalRefs: [...added.legalRefs],
    covers: [...added.covers],
    ...fieldsOf({
      who: added.duty.who.vi,
      whoEn: added.duty.who.en,
      what: added.duty.what.vi,
      whatEn: added.duty.what.en,
      deadline: added.duty.deadline.vi,
      deadlineEn: added.duty.deadline.en,
    }),
  });
}

const fieldsOf = (duty: NonNullable<DraftArticle["duty"]>) => ({
  dutyWho: duty.who,
  dutyWhoEn: duty.whoEn,
  dutyWhat: duty.what,
  dutyWhatEn: duty.whatEn,
  dutyDeadline: duty.deadline,
  dutyDeadlineEn: duty.deadlineEn,
});

async function say(person: Ctx, { heading, body }: { heading: string | null; body: string }) {
  const draft = await getOpenDraft(person, { locale: "vi" });
  const article = draft?.articles.find((one) => one.heading === heading);
  return commentOnDraft(person, { lineage: article?.lineage, body, locale: "vi" });
}
