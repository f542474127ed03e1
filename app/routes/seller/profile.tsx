import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { addBankAccount } from "#app/domain/organisation/add-bank-account.server.ts";
import { BankAccount } from "#app/domain/organisation/bank-account.schema.ts";
import { getSellerProfile } from "#app/domain/organisation/get-seller-profile.server.ts";
import { SellerProfile } from "#app/domain/organisation/seller-profile.schema.ts";
import { setSellerPicture } from "#app/domain/organisation/set-seller-picture.server.ts";
import { updateSellerProfile } from "#app/domain/organisation/update-seller-profile.server.ts";
import { sellerOf } from "#app/domain/shared/actor.ts";
import { BANKS } from "#app/domain/shared/bank-codes.ts";
import { OwnShop } from "#app/ui/sellers/own-shop.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { bytesOf, PictureForm } from "#app/web/picture-form.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { profileView } from "#app/web/seller-profile-view.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

/** The shop's own profile. Whoever has no shop yet opens one, step by step. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  if (!sellerOf(ctx.actor)) return redirect(urls.seller.join);
  const { t } = translatorFor(args.request);
  return json({
    shop: profileView(await getSellerProfile(ctx)),
    banks: BANKS.map(({ bin, shortName }) => ({ value: bin, label: shortName })),
    done: new URL(args.request.url).searchParams.get("da-luu"),
    page: { title: t.seller.profile.title },
  });
}

/** One page, three forms: the profile, the bank account, the picture. */
export async function action(args: ActionFunctionArgs) {
  const intent = (await args.request.clone().formData()).get("intent");
  if (intent === "bank") return changeBank(args);
  if (intent === "picture") return changePicture(args);
  return changeProfile(args);
}

const saved = (what: string) => redirect(`${urls.seller.profile}?da-luu=${what}`, 303);

async function changeProfile(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, SellerProfile);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => updateSellerProfile(ctx, form.value));
  return isReply(done) ? done : saved(done.state === "submitted" ? "nop" : "ho-so");
}

async function changeBank(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, BankAccount);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => addBankAccount(ctx, form.value));
  return isReply(done) ? done : saved("tai-khoan");
}

async function changePicture(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, PictureForm);
  if (!form.ok) return form.reply();
  const bytes = await bytesOf(form.value.picture);
  const done = await refusalsToForm(form, () => setSellerPicture(ctx, { bytes }));
  return isReply(done) ? done : saved("anh");
}

export default function SellerProfilePage() {
  const { shop, banks, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const isBusy = useNavigation().state === "submitting";
  return <OwnShop {...{ shop, banks, done, reply, isBusy }} />;
}
