/** A text with other words where a span was; offsets are UTF-16, half-open. */
export function replaceSpan(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  words: string,
): string {
  return text.slice(0, start) + words + text.slice(end);
}
