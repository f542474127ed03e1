/** Text that may be Vietnamese on an English page: marked, so that a screen reader speaks it right. */
export function LocalText({ value }: { value: { readonly text: string; readonly isForeign: boolean } }) {
  return value.isForeign ? <span lang="vi">{value.text}</span> : <>{value.text}</>;
}
