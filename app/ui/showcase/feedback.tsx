import { useState } from "react";
import { Button } from "#app/ui/kit/button.tsx";
import { Dialog, DialogClose } from "#app/ui/kit/dialog.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { SkeletonGrid } from "#app/ui/kit/skeleton.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { Toast } from "#app/ui/kit/toast.tsx";
import { VerdictBand } from "#app/ui/kit/verdict-band.tsx";
import { Row, Shelf } from "./specimen.tsx";
import { useWords } from "./words.ts";

export function Feedback() {
  const words = useWords();
  const { feedback } = words;
  const [hasToast, setToast] = useState(false);
  return (
    <Shelf id="feedback" title={words.sections.feedback}>
      <Row>
        <Dialog
          title={feedback.question}
          description={feedback.consequence}
          trigger={
            <LinkButton to="#feedback" variant="secondary">
              {feedback.open}
            </LinkButton>
          }
          footer={
            <>
              <DialogClose>
                <Button type="button" variant="quiet">
                  {feedback.keep}
                </Button>
              </DialogClose>
              <DialogClose>
                <Button type="button" variant="danger">
                  {feedback.cancel}
                </Button>
              </DialogClose>
            </>
          }
        >
          <Field name="reason" label={feedback.reason}>
            <Textarea rows={2} />
          </Field>
        </Dialog>
        <Button type="button" variant="secondary" onClick={() => setToast(true)}>
          {feedback.show}
        </Button>
      </Row>
      {hasToast && (
        <Toast action={<a href="#feedback">{feedback.undo}</a>} onClose={() => setToast(false)}>
          {feedback.toast}
        </Toast>
      )}
      <p className="text-sm text-ink-soft">{feedback.skeleton}</p>
      <SkeletonGrid count={4} />
    </Shelf>
  );
}

/** The same pieces under the night palette, to see that no colour is written into a piece. */
export function Night() {
  const words = useWords();
  return (
    <Shelf id="night" title={words.sections.dark}>
      <div data-theme="dark" className="grid gap-5 rounded-large bg-paper p-5 text-ink sm:p-8">
        <VerdictBand verdict="genuine" {...words.verdicts.genuine} headingLevel="h3" />
        <Field name="nightPhone" label={words.forms.phone} error={words.forms.phoneError} required>
          <input className="control" defaultValue={words.forms.phoneValue} />
        </Field>
        <Row>
          <Button type="button">{words.actions.primary}</Button>
          <Button type="button" variant="secondary">
            {words.actions.secondary}
          </Button>
          <Button type="button" variant="quiet">
            {words.actions.quiet}
          </Button>
          <Button type="button" variant="danger">
            {words.actions.danger}
          </Button>
        </Row>
      </div>
    </Shelf>
  );
}
