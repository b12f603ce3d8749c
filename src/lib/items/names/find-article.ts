const ARTICLES: ReadonlyMap<string, string> = new Map([
  ['le', 'le'],
  ['la', 'la'],
  ["l'", "l'"],
  ['les', 'les'],
  ['du', 'le'],
  ['au', 'le'],
  ['des', 'les'],
  ['aux', 'les'],
]);

/** The definite article right before a place in a sentence, also within *du* and *aux*; null for none. */
export function findArticle(sentence: string, start: number): string | null {
  const before = /(?:^|[\s(«“"])([lL]['’]|[\p{L}]+[ \u00a0])$/u.exec(
    sentence.slice(Math.max(0, start - 8), start),
  );
  const word = before?.[1]?.trim().toLowerCase().replace('’', "'") ?? '';
  return ARTICLES.get(word) ?? null;
}
