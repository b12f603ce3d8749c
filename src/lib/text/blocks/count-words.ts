/** Words as a reader counts them: runs of letters and digits; an elided article counts as one. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
