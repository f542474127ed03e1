import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { addBankAccount } from "#app/domain/organisation/add-bank-account.server.ts";
import { BankAccount } from "#app/domain/organisation/bank-account.schema.ts";
import { getSellerProfile } from "#app/domain/organisation/get-seller-profile.server.ts";
import { RegisterSeller } from "#app/domain/organisation/register-seller.schema.ts";
import { registerSeller } from "#app/domain/organisation/register-seller.server.ts";
import { SellerProfile } from "#app/domain/organisation/seller-profile.schema.ts";
import { setSellerPicture } from "#app/domain/organisation/set-seller-picture.server.ts";
import { updateSellerProfile } from "#app/domain/organisation/update-seller-profile.server.ts";
import { sellerOf } from "#app/domain/shared/actor.ts";
import { BANKS } from "#app/domain/shared/bank-codes.ts";
import { useT } from "#app/i18n/translate.tsx";
import { OwnShop } from "#app/ui/sellers/own-shop.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { ProfileForm } from "#app/ui/sellers/profile-form.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { bytesOf, PictureForm } from "#app/web/picture-form.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { emptyProfile, profileView } from "#app/web/seller-profile-view.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  const { t } = translatorFor(args.request);
  const words = t.seller.profile;
  const shop = sellerOf(ctx.actor) ? profileView(await getSellerProfile(ctx)) : null;
  return json({
    shop,
    defaults: emptyProfile(ctx.actor),
    banks: BANKS.map(({ bin, shortName }) => ({ value: bin, label: shortName })),
    done: new URL(args.request.url).searchParams.get("da-luu"),
    page: { title: shop ? words.title : words.registerTitle },
  });
}

/** One page, three forms: the profile, the bank account, the picture. */
export async function action(args: ActionFunctionArgs) {
  const intent = (await args.request.clone().formData()).get("intent");
  if (intent === "bank") return changeBank(args);
  if (intent === "picture") return changePicture(args);
  const ctx = await contextFor(args, { must: "user" });
  return sellerOf(ctx.actor) ? changeProfile(args) : openShop(args);
}

const saved = (what: string) => redirect(`${urls.seller.profile}?da-luu=${what}`, 303);

async function openShop(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  const form = await readForm(args.request, RegisterSeller);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => registerSeller(ctx, form.value));
  return isReply(done) ? done : saved("nop");
}

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
  const { shop, defaults, banks, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const isBusy = useNavigation().state === "submitting";
  const words = useT().t.seller.profile;
  if (shop) return <OwnShop {...{ shop, banks, done, reply, isBusy }} />;
  return (
    <div className="grid gap-6">
      <PageHeading title={words.registerTitle} lead={words.registerLead} />
      <ProfileForm
        fields={boundFields(formState(reply, "profile"), defaults)}
        banks={banks}
        submitLabel={words.submit}
        isBusy={isBusy}
      />
    </div>
  );
}
