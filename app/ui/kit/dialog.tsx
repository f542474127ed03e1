import * as Radix from "@radix-ui/react-dialog";
import { type MouseEvent, type ReactElement, type ReactNode, useState } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { CloseIcon } from "./icons.ts";
import { IconButton } from "./icon-button.tsx";

type DialogProps = {
  title: ReactNode;
  description?: ReactNode;
  /**
   * What opens it. Make it a link (or a submit button) that does the same on a page of its own: without a script it is
   * simply followed, with one the dialog opens instead.
   */
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Buttons at the bottom; wrap the one that only closes in DialogClose. */
  footer?: ReactNode;
  children?: ReactNode;
};

/**
 * A question that must be answered before going on: a sheet from below on a phone, a box in the middle elsewhere.
 * The veil is ours and not Radix's Overlay, which writes a <style> element that the content security policy refuses.
 */
export function Dialog({ title, description, trigger, open, onOpenChange, footer, children }: DialogProps) {
  const { t } = useT();
  const [ownOpen, setOwnOpen] = useState(false);
  const isOpen = open ?? ownOpen;
  const change = (next: boolean) => {
    setOwnOpen(next);
    onOpenChange?.(next);
  };
  const openInstead = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    change(true);
  };
  const { Root, Trigger, Portal, Content, Title, Description, Close } = Radix;
  return (
    <Root open={isOpen} onOpenChange={(next) => !next && change(false)}>
      {/* No type of its own: a submit button must stay one, a link has none. */}
      {trigger && (
        <Trigger asChild type={undefined} onClick={openInstead}>
          {trigger}
        </Trigger>
      )}
      <Portal>
        <div aria-hidden className="fixed inset-0 z-40 animate-fade bg-veil" />
        <Content
          {...(description ? {} : { "aria-describedby": undefined })}
          className="fixed inset-x-0 bottom-0 z-50 flex max-h-[92dvh] animate-rise flex-col rounded-t-large bg-surface text-ink shadow-float outline-none sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-full sm:max-w-form sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-large"
        >
          <div className="flex items-start justify-between gap-4 py-3 pr-2 pl-5">
            <Title className="pt-2 text-lg leading-tight font-semibold">{title}</Title>
            <Close asChild>
              <IconButton icon={CloseIcon} label={t.kit.close} />
            </Close>
          </div>
          <div className="grid gap-4 overflow-y-auto px-5 pb-5">
            {description && <Description className="text-ink-soft">{description}</Description>}
            {children}
          </div>
          {footer && (
            <div className="flex flex-col-reverse gap-2 border-t border-line px-5 py-4 sm:flex-row sm:justify-end">
              {footer}
            </div>
          )}
        </Content>
      </Portal>
    </Root>
  );
}

/** Closes the dialog around it when its one child is pressed. */
export function DialogClose({ children }: { children: ReactElement }) {
  return <Radix.Close asChild>{children}</Radix.Close>;
}
