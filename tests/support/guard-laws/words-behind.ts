/** The words behind the gap, up to the next mark. */
export function wordsBehind(stem: string): readonly string[] {
  const rest = /___\s?(?<rest>[^,.;:!?()«»]*)/u.exec(stem)?.groups?.['rest'] ?? '';
  return rest.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
}
