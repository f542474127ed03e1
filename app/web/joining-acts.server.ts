import type { ActionFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { z } from "zod";
import { handInIdentityPapers } from "#app/domain/organisation/hand-in-identity-papers.server.ts";
import { joiningStepSchema } from "#app/domain/organisation/joining-step.schema.ts";
import { fieldsOf, stepAfter, stepBefore, type JoiningStep } from "#app/domain/organisation/joining-steps.ts";
import { DraftMark } from "#app/domain/organisation/save-joining-step.schema.ts";
import { saveJoiningStep } from "#app/domain/organisation/save-joining-step.server.ts";
import { SELLER_KINDS, type SellerKind } from "#app/domain/organisation/seller.ts";
import { startIdentityProof } from "#app/domain/organisation/start-identity-proof.server.ts";
import { HandInShop } from "#app/domain/regulation/hand-in-shop.schema.ts";
import { handInShop } from "#app/domain/regulation/hand-in-shop.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { Refusal } from "#app/domain/shared/refusal.ts";
import { urls } from "#app/urls.ts";
import { FROM_REVIEW, joiningUrl, RESULT } from "./joining-address.ts";
import { bytesOf } from "./picture-form.ts";
import { IdentityPapers } from "./identity-papers-form.ts";
import { translatorFor } from "./translator-for.server.ts";
import { isReply, readForm, refusalsToForm } from "./read-form.server.ts";

/** What the forms of the steps do. */
export const Act = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("save") }),
  z.object({ intent: z.literal("back") }),
  z.object({ intent: z.literal("typing") }),
  z.object({ intent: z.literal("prove") }),
  z.object({ intent: z.literal("papers") }),
  z.object({ intent: z.literal("hand-in") }),
]);

const kindAt = (step: JoiningStep, body: FormData): SellerKind | undefined =>
  SELLER_KINDS.find((kind) => kind === body.get(step === "kind" ? "kind" : "forKind"));

function readStep(step: JoiningStep, body: FormData) {
  const kind = kindAt(step, body);
  const values = Object.fromEntries(
    fieldsOf(step, kind).flatMap((name) => {
      const value = body.get(name);
      return typeof value === "string" ? [[name, value] as const] : [];
    }),
  );
  const mark = DraftMark.safeParse({ version: body.get("version"), tab: body.get("tab") });
  return { kind, values, mark: mark.success ? mark.data : { version: 0, tab: "none" } };
}

/** Does what a step's form asks for. `ctx` is undefined when the session has ended: the form then comes back with its words. */
export async function performJoiningAct(args: ActionFunctionArgs, step: JoiningStep, ctx: Ctx | undefined) {
  const body = await args.request.clone().formData();
  const act = Act.safeParse({ intent: body.get("intent") });
  const intent = act.success ? act.data.intent : "save";
  const read = readStep(step, body);
  if (!ctx) return lost(args, step, read.kind);
  switch (intent) {
    case "papers":
      return sendPapers(args, ctx);
    case "hand-in":
      return handIn(args, ctx);
    case "typing":
      await keep(ctx, { ...read, step, goOn: step, isTyping: true });
      return json({});
    case "back":
      await keep(ctx, { ...read, step, goOn: step });
      return redirect(joiningUrl(stepBefore(step, read.kind) ?? step), 303);
    case "prove": {
      await keep(ctx, { ...read, step, goOn: step });
      const { page } = await startIdentityProof(ctx, { from: step === "identity" ? "identity" : "person" });
      return redirect(page, 303);
    }
    case "save":
      return saveStep(args, ctx, { ...read, step });
  }
}

async function lost(args: ActionFunctionArgs, step: JoiningStep, kind: SellerKind | undefined) {
  const form = await readForm(args.request, joiningStepSchema(step, kind));
  const reply = form.ok ? form.refuse(new Refusal("identity.sign-in-first")) : form.reply();
  return json(await reply.json(), 403);
}

type Step = ReturnType<typeof readStep> & { step: JoiningStep };
type Kept = Step & { goOn: JoiningStep; isTyping?: boolean };

/** Keeps what was typed as it is. Where another window wrote the step meanwhile, its words stay and these are let go. */
async function keep(ctx: Ctx, { step, values, mark, goOn, isTyping = false }: Kept): Promise<void> {
  try {
    await saveJoiningStep(ctx, { step, values, mark, goOn, isTyping });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

async function saveStep(args: ActionFunctionArgs, ctx: Ctx, read: Step) {
  const { step, kind, values, mark } = read;
  const form = await readForm(args.request, joiningStepSchema(step, kind));
  if (!form.ok) {
    await keep(ctx, { ...read, goOn: step });
    return form.reply();
  }
  const isFromReview = new URL(args.request.url).searchParams.has(FROM_REVIEW);
  const next = isFromReview ? "regulation" : stepAfter(step, kind);
  const done = await refusalsToForm(form, () => saveJoiningStep(ctx, { step, values, mark, goOn: next }));
  if (isReply(done)) {
    await keep(ctx, { ...read, goOn: step });
    return done;
  }
  return redirect(joiningUrl(next), 303);
}

async function sendPapers(args: ActionFunctionArgs, ctx: Ctx) {
  const form = await readForm(args.request, IdentityPapers);
  if (!form.ok) return form.reply();
  const [card, holder] = await Promise.all([bytesOf(form.value.card), bytesOf(form.value.holder)]);
  const done = await refusalsToForm(form, () => handInIdentityPapers(ctx, { card, holder }));
  return isReply(done) ? done : redirect(`${joiningUrl("identity")}?${RESULT}=handedIn`, 303);
}

async function handIn(args: ActionFunctionArgs, ctx: Ctx) {
  const { locale } = translatorFor(args.request);
  const form = await readForm(args.request, HandInShop);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => handInShop(ctx, { ...form.value, locale }));
  return isReply(done) ? done : redirect(`${urls.seller.checklist}?chao=1`, 303);
}
