import type { SentenceView } from '#lib/analysis/entities/view-sentences.ts';

/** Where a noun begins with its article, if that is written apart: not in *au* or *du*. */
export function startWithDeterminer(view: SentenceView, determiner: number, noun: number): number {
  const article = view.words[determiner];
  const bare = view.words[noun]?.start ?? 0;
  if (article === undefined) return bare;
  return view.text.slice(article.start, article.end) === article.form ? article.start : bare;
}
