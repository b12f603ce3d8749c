/** Where the key stands in a shortened English sentence; null where it does not stand there once. */
export function findEnglishGap(
  en: string,
  { start, end, text }: { readonly start: number; readonly end: number; readonly text: string },
  whole: string | null,
): { readonly start: number; readonly end: number } | null {
  if (en === whole) return { start, end };
  const at = en.indexOf(text);
  return at < 0 || en.includes(text, at + 1) ? null : { start: at, end: at + text.length };
}
