import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FileInput } from "#app/ui/kit/file-input.tsx";
import { urls } from "#app/urls.ts";

type PictureCardProps = { fileId: string | null; fields: BoundFields; isBusy: boolean };

/** The photograph at the top of the shop's page, and the form to change it. */
export function PictureCard({ fileId, fields, isBusy }: PictureCardProps) {
  const words = useT().t.seller.profile.picture;
  return (
    <Card as="section" title={words.title}>
      <Form method="post" encType="multipart/form-data" noValidate className="grid gap-4">
        <input type="hidden" name="intent" value="picture" />
        <p className="text-ink-soft">{words.lead}</p>
        <Field {...fields.of("picture")} label={words.choose}>
          <FileInput {...(fileId === null ? {} : { currentUrl: urls.picture(fileId, 320) })} />
        </Field>
        <div>
          <Button busy={isBusy}>{words.save}</Button>
        </div>
      </Form>
    </Card>
  );
}
