/** A notice as it was sent, word by word, in each language in which somebody got it and always in Vietnamese. */
export type NoticeText = { readonly subject: string; readonly text: string };
export type NoticeTexts = { readonly vi: NoticeText; readonly en: NoticeText };
