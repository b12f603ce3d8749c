import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { nameAt } from '../french/name-what.ts';
import { findFullNames, type FullName } from './full-name.ts';
import { isRole, traitsIn, type ToldTrait } from './read-traits.ts';

/** Of words between a name and the verb. */
const LONGEST_ASIDE = 30;
const ARTICLE = /^(?:le|la|l['’])$/iu;

/**
 * *le chimiste Henri Dorval*, *l'actrice belge Julie Arnoux*, *l'Argentin Carlos Ruiz*, *Marc Aubry,
 * chanteur suisse*, *Anna Lind est une physicienne suédoise*: traits of people with a name.
 */
export function findPersonTraits(view: TreeView, lexicon: Lexicon): ToldTrait[] {
  return findFullNames(view, lexicon).flatMap((name) =>
    name.single
      ? before(view, name, lexicon)
      : [
          ...before(view, name, lexicon),
          ...behind(view, name, lexicon),
          ...stated(view, name, lexicon).map((told) => ({ ...told, stated: true })),
        ],
  );
}

/** Between an article and the name: *le poète burlesque Louis Scart*, *le maire de Valmas Luc Aubry*. */
function before(view: TreeView, name: FullName, lexicon: Lexicon): ToldTrait[] {
  const isArticle = (at: number): boolean => ARTICLE.test(view.words[at]?.form ?? '');
  const isAdjective = (at: number): boolean => view.words[at]?.upos === 'ADJ';
  const last = beforePlace(view, name.first - 1, lexicon);
  let head = last;
  while (isAdjective(head) && !isArticle(head - 1)) head -= 1;
  const opened = isArticle(head - 1) || (isAdjective(head - 1) && isArticle(head - 2));
  if (!opened || !isRole(view, head, lexicon)) return [];
  return traitsIn(view, head, last, name, last === name.first - 1 ? name.first : last + 1);
}

/** Past *de Valmas* or *de la Valmasie* before a name, to the noun before it. */
function beforePlace(view: TreeView, at: number, { places }: Lexicon): number {
  const place = nameAt({ view }, at);
  const isPlace = place?.type === 'place' && place.words.at(-1) === at;
  if (!isPlace && !places.has(view.words[at]?.form ?? '')) return at;
  const first = isPlace ? (place.words[0] ?? at) : at;
  const article = ARTICLE.test(view.words[first - 1]?.form ?? '') ? 1 : 0;
  const of = first - 1 - article;
  return /^d(?:e|['’])$/u.test(view.words[of]?.form ?? '') ? of - 1 : at;
}

/** Behind the name and a comma: *Marc Aubry, chanteur suisse*, *Marc Aubry, un chanteur*. */
function behind(view: TreeView, name: FullName, lexicon: Lexicon): ToldTrait[] {
  const mark = view.words[name.last + 1]?.form ?? '';
  const article = /^(?:une?|le|la|l['’])$/u.test(view.words[name.last + 2]?.form ?? '') ? 1 : 0;
  const head = name.last + 2 + article;
  if (!/^[,(]$/u.test(mark) || !isRole(view, head, lexicon)) return [];
  if (view.words[head]?.upos !== 'NOUN' || ownedBy(view, name)) return [];
  return traitsIn(view, head, lastAdjective(view, head), name);
}

/** *Anna Lind est une physicienne suédoise*, *est une physicienne et chimiste suédoise*. */
function stated(view: TreeView, name: FullName, lexicon: Lexicon): ToldTrait[] {
  const at = behindAside(view, name.last + 1);
  const copula = view.words[at];
  const article = view.words[at + 1];
  const head = at + 2;
  if (!/^(?:est|était|fut)$/u.test(copula?.form ?? '')) return [];
  if (!/^une?$/u.test(article?.form ?? '') || !isRole(view, head, lexicon)) return [];
  const last = lastAdjective(view, head);
  const second = last + 2;
  const joined = view.words[last + 1]?.form === 'et' && isRole(view, second, lexicon);
  if (!joined) return traitsIn(view, head, last, name);
  // of two trades neither is asked for, but the nation behind both is
  return traitsIn(view, second, lastAdjective(view, second), name).filter(
    ({ trait }) => trait.kind === 'nationality',
  );
}

function lastAdjective({ words }: TreeView, head: number): number {
  let last = head;
  while (words[last + 1]?.upos === 'ADJ') last += 1;
  return last;
}

/** Past *(né en 1950)* and *, née à Lyon en 1950,* with the birth in it: the verb behind them. */
function behindAside(view: TreeView, from: number): number {
  const opened = view.words[from]?.form ?? '';
  if (opened !== '(' && opened !== ',') return from;
  const life = from + 1;
  const closing = opened === '(' ? ')' : ',';
  if (!/^(?:née?|morte?|\d{4}|[^,()]+-\d{4})$/u.test(view.words[life]?.form ?? '')) return from;
  // *(né en 1950 à Oslo (Norvège) – mort en 1999)*, whose last bracket is often forgotten
  let found = from;
  for (let at = life; at < from + LONGEST_ASIDE; at += 1)
    if (
      view.words[at]?.form === closing &&
      /^(?:est|était|fut)$/u.test(view.words[at + 1]?.form ?? '')
    )
      found = at + 1;
  return found;
}

/** *le fils de Jean Roux, peintre*: nobody can tell which of the two paints. */
function ownedBy(view: TreeView, { first }: FullName): boolean {
  return /^(?:d(?:e|['’])|et|ou|,)$/iu.test(view.words[first - 1]?.form ?? '');
}
