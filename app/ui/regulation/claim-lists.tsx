import { Form } from "@remix-run/react";
import { Fragment } from "react";
import type { ClaimRule, ClaimSpan } from "#app/domain/regulation/claim-words.ts";
import type { listClaimLists } from "#app/domain/regulation/list-claim-phrases.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { typedText, type FormState } from "#app/web/form-state.ts";

type Lists = Awaited<ReturnType<typeof listClaimLists>>;

/** A sentence and what today's lists find in it, marked where it stands. */
export function TrySentence({ rule, tried }: { rule: ClaimRule; tried: Lists["tried"] }) {
  const words = useT().t.rules.phrases;
  return (
    <Card as="section" title={words.tryHeading}>
      <Form method="get" className="grid gap-3">
        <input type="hidden" name="danh-sach" value={rule} />
        <Field name="cau" label={words.tryLabel}>
          <Textarea defaultValue={tried?.sentence ?? ""} rows={2} maxLength={2_000} lang="vi" />
        </Field>
        <p>
          <Button variant="secondary">{words.tryAct}</Button>
        </p>
      </Form>
      {tried && (
        <div className="mt-4 grid gap-3" aria-live="polite">
          <p lang="vi" className="rounded-small border border-line p-3 whitespace-pre-wrap">
            <Marked sentence={tried.sentence} spans={tried.spans} />
          </p>
          <FoundList spans={tried.spans} />
        </div>
      )}
    </Card>
  );
}

/** The sentence with the places that count marked; what an exception excuses stands plain. */
function Marked({ sentence, spans }: { sentence: string; spans: readonly ClaimSpan[] }) {
  const counted = spans.filter(({ exception }) => exception === null).sort((a, b) => a.from - b.from);
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const { from, to, rule } of counted) {
    if (from < at) continue;
    parts.push(
      sentence.slice(at, from),
      <mark
        key={from}
        title={rule}
        className="rounded-small bg-turmeric-wash px-0.5 text-turmeric-ink underline decoration-turmeric"
      >
        {sentence.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  parts.push(sentence.slice(at));
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}

function FoundList({ spans }: { spans: readonly ClaimSpan[] }) {
  const words = useT().t.rules.phrases;
  if (spans.length === 0) return <p>{words.nothingFound}</p>;
  return (
    <ul className="grid gap-1">
      {spans.map(({ rule, phrase, certainty, exception }, index) => (
        <li key={index}>
          <strong className="font-semibold">{rule}</strong> {words.names[rule]}: <span lang="vi">“{phrase}”</span>
          {exception !== null && <span className="text-ink-soft">, {words.excused(exception)}</span>}
          {certainty === "folded" && <span className="text-ink-soft">, {words.folded}</span>}
        </li>
      ))}
    </ul>
  );
}

export function PhraseForm({ rule, form }: { rule: ClaimRule; form: FormState }) {
  const words = useT().t.rules.phrases;
  const { errors } = form;
  return (
    <Card as="section" title={words.addHeading}>
      <Form method="post" noValidate className="grid gap-4">
        <FormErrors errors={(errors[""] ?? []).map((message) => ({ message }))} />
        <input type="hidden" name="rule" value={rule} />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field name="phrase" label={words.phrase} error={errors["phrase"]} required>
            <TextInput defaultValue={typedText(form, "phrase")} maxLength={80} lang="vi" />
          </Field>
          <Field name="kind" label={words.kind} error={errors["kind"]}>
            <Select
              defaultValue={typedText(form, "kind", "phrase")}
              options={(["phrase", "exception"] as const).map((value) => ({ value, label: words.kinds[value] }))}
            />
          </Field>
          <Field name="source" label={words.source} error={errors["source"]} required>
            <TextInput defaultValue={typedText(form, "source")} maxLength={200} lang="vi" />
          </Field>
          <Field
            name="effectiveFrom"
            label={words.effectiveFrom}
            hint={words.effectiveFromHint}
            error={errors["effectiveFrom"]}
          >
            <DateInput defaultValue={typedText(form, "effectiveFrom")} />
          </Field>
        </div>
        <p>
          <Button name="intent" value="add">
            {words.add}
          </Button>
        </p>
      </Form>
    </Card>
  );
}

export function PhraseTable({ phrases }: { phrases: Lists["items"] }) {
  const { t, f } = useT();
  const words = t.rules.phrases;
  return (
    <Table
      caption={words.title}
      hideCaption
      dense
      stacked
      rows={phrases}
      rowKey={({ phrase }) => phrase}
      empty={words.empty}
      columns={[
        {
          key: "phrase",
          header: words.columns.phrase,
          isRowHeader: true,
          cell: ({ phrase, standing }) => (
            <>
              <span lang="vi">{phrase}</span>
              {standing !== "now" && (
                <span className="block font-normal text-ink-soft">
                  {words.standing[standing as keyof typeof words.standing]}
                </span>
              )}
            </>
          ),
        },
        { key: "kind", header: words.columns.kind, cell: ({ kind }) => words.kinds[kind] },
        { key: "from", header: words.columns.from, cell: ({ effectiveFrom }) => f.date(effectiveFrom) },
        {
          key: "to",
          header: words.columns.to,
          cell: ({ effectiveTo }) => (effectiveTo === null ? "" : f.date(effectiveTo)),
        },
        {
          key: "source",
          header: words.columns.source,
          cell: ({ source, changedBy }) =>
            source === null ? (
              words.first
            ) : (
              <span lang="vi">
                {source}
                {changedBy && <span className="block text-ink-soft">{changedBy}</span>}
              </span>
            ),
        },
        {
          key: "act",
          header: words.columns.act,
          cell: ({ rule, phrase, standing }) =>
            standing === "ended" ? null : (
              <Form method="post">
                <input type="hidden" name="rule" value={rule} />
                <input type="hidden" name="phrase" value={phrase} />
                <Button name="intent" value="end" variant="quiet" size="small">
                  {words.end}
                  <span lang="vi" className="sr-only">
                    {" "}
                    {phrase}
                  </span>
                </Button>
              </Form>
            ),
        },
      ]}
    />
  );
}
