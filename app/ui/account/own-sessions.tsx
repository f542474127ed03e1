import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { formState } from "#app/web/form-state.ts";
import type { Reply } from "./reply.ts";

export type OwnSession = {
  readonly id: string;
  readonly device: { readonly browser: string; readonly system: string } | null;
  readonly address: string | null;
  readonly since: string;
  readonly seenAt: string | null;
  readonly isThis: boolean;
};

/** Where the person is signed in, each with its end, and the end of all. */
export function OwnSessions({ sessions, reply }: { sessions: readonly OwnSession[]; reply: Reply }) {
  const words = useT().t.identity.sessions;
  return (
    <Card as="section" title={words.title}>
      <p className="text-ink-soft">{words.lead}</p>
      <FormErrors errors={boundFields(formState(reply, "end-session")).summary} />
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {sessions.map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </ul>
      <Form method="post" className="mt-4 grid gap-2">
        <p className="text-sm text-ink-soft">{words.endAllLead}</p>
        <div>
          <Button name="intent" value="end-all" variant="danger">
            {words.endAll}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

function SessionLine({ session }: { session: OwnSession }) {
  const { t, f } = useT();
  const words = t.identity.sessions;
  const { id, device, address, since, seenAt, isThis } = session;
  const name = device ? words.on(device.browser, device.system) : words.unknown;
  const facts = [
    address && words.from(address),
    words.since(f.dateTime(since)),
    seenAt && words.seen(f.dateTime(seenAt)),
  ];
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
      <div className="min-w-0 grow basis-52">
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          {name} {isThis && <Badge tone="leaf">{words.here}</Badge>}
        </p>
        <p className="text-sm wrap-anywhere text-ink-soft">{facts.filter(Boolean).join(" · ")}</p>
      </div>
      {!isThis && (
        <Form method="post">
          <input type="hidden" name="sessionId" value={id} />
          <Button name="intent" value="end-session" variant="secondary" size="small" aria-label={words.endOne(name)}>
            {words.end}
          </Button>
        </Form>
      )}
    </li>
  );
}
