import { json, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { keepDiaryPicture, keepTestReport } from "#app/domain/traceability/keep-diary-picture.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { sentFiles } from "#app/web/document-form.ts";
import { bytesOf, PictureForm } from "#app/web/picture-form.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";

const Upload = PictureForm.extend({ kind: z.enum(["photograph", "report"]).default("photograph") });

/**
 * Keeps a photograph for an entry that is sent later, and answers its id; with `kind=report` the paper of a test, as a
 * private document. Signed out is 401: a program sends it.
 */
export async function action(args: ActionFunctionArgs) {
  if ((await contextFor(args)).actor.kind !== "user") return json({ code: "identity.sign-in-first" }, 401);
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, Upload);
  if (!form.ok) return form.reply();
  const { kind, picture } = form.value;
  const id = await refusalsToForm(form, async () =>
    kind === "report"
      ? keepTestReport(ctx, await sentFiles([picture]), "picture")
      : keepDiaryPicture(ctx, await bytesOf(picture)),
  );
  return isReply(id) ? id : json({ id }, 201);
}
