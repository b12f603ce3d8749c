import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { ACTS } from '../units/self-standing/may-own.ts';
import type { Tile } from './cut-tiles.ts';
import { subtree } from './find-free-runs.ts';

const FREE = /^(?:obl|advmod)(?::|$)/u;
const CLAUSE = /^(?:advcl|xcomp|ccomp)(?::|$)/u;
const ACT = {
  fr: ACTS,
  en: /(?:ing|tion|sion|ment|sale|purchase)$/u,
} as const;
const BY = /^(?:par|by)$/iu;
const OF = /^(?:de|d['’]|du|des|of)$/iu;

/** The tiles that a phrase begins and ends in. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * Whether a phrase could as well stand inside what comes before or behind it, so that the right orders
 * cannot be listed: *se tua en 1785 en tentant de traverser la Manche*, *fut créé en 1950 par la
 * construction d'un barrage*.
 */
export function hasOpenPlace(view: TreeView, tiles: readonly Tile[]): boolean {
  return view.words.some((_, head) => {
    const below = (view.dependents[head] ?? []).filter((at) => at > head);
    const free = below.filter((at) => FREE.test(view.words[at]?.deprel ?? ''));
    return free.some((at) => {
      const phrase = stretchOf(view, tiles, at);
      if (phrase === null) return false;
      return below.some((other) => {
        const beside = other === at ? null : stretchOf(view, tiles, other);
        if (beside === null) return false;
        return (
          mayEnterClause(view, tiles, { phrase, beside, other }) ||
          (isTime(view, at) && mayPart(view, tiles, { phrase, beside, other }))
        );
      });
    });
  });
}

interface Neighbours {
  readonly phrase: Stretch;
  readonly beside: Stretch;
  /** Word that heads `beside`. */
  readonly other: number;
}

/** *autour d'une table pour trier les fleurs*: around the table they sort as well as they gather. */
function mayEnterClause(
  { words, lang }: TreeView,
  tiles: readonly Tile[],
  { phrase, beside, other }: Neighbours,
): boolean {
  const verb = words[other];
  if (!CLAUSE.test(verb?.deprel ?? '') || verb?.upos !== 'VERB') return false;
  if (beside.last + 1 === phrase.first) return phrase.last < tiles.length - 1;
  if (phrase.last + 1 !== beside.first) return false;
  const at = tiles.findIndex(({ first, last }) => first <= other && other <= last);
  const next = tiles[at + 1];
  if (next === undefined || at >= beside.last) return false;
  // English parts no verb from its object.
  return lang === 'fr' || !words.some(({ deprel, head }) => deprel === 'obj' && head === other);
}

/** *a interdit en 2009 la vente des thermomètres*: *la vente en 2009 des thermomètres* is as good. */
function mayPart(
  { words, dependents, lang }: TreeView,
  tiles: readonly Tile[],
  { phrase, beside, other }: Neighbours,
): boolean {
  const isBehind = phrase.last + 1 === beside.first;
  if (!isBehind && (beside.last + 1 !== phrase.first || phrase.last === tiles.length - 1))
    return false;
  const below = dependents[other] ?? [];
  const isAgent = below.some((at) => BY.test(words[at]?.form ?? ''));
  const isObject = lang === 'fr' && words[other]?.deprel === 'obj';
  if (!isAgent && !isObject) return false;
  const isAct = ACT[lang].test(words[other]?.lemma ?? '');
  return below.some((at) => {
    const opened = (dependents[at] ?? []).find((one) => words[one]?.deprel === 'case');
    if (opened === undefined || !words[at]?.deprel.startsWith('nmod')) return false;
    if (!tiles.some(({ first }) => first === opened)) return false;
    // *bâtit en 1903 un mur avec des cailloux*: with the noun or with the verb
    if (!OF.test(words[opened]?.form ?? '')) return isObject;
    return isAct && !isClassing(words, dependents[at] ?? [], at);
  });
}

/** *une famille de tisserands*: without a determiner it stays beside its noun. */
function isClassing(words: TreeView['words'], below: readonly number[], at: number): boolean {
  return (
    words[at]?.upos === 'NOUN' &&
    !below.some((one) => /^(?:det|nummod)/u.test(words[one]?.deprel ?? '')) &&
    !below.some((one) => /^(?:du|des)$/iu.test(words[one]?.form ?? ''))
  );
}

function isTime({ words, mentions }: TreeView, at: number): boolean {
  if (words[at]?.deprel === 'obl:tmod') return true;
  return mentions.some(({ value, words: own }) => value?.kind === 'date' && own.includes(at));
}

function stretchOf(view: TreeView, tiles: readonly Tile[], word: number): Stretch | null {
  const phrase = subtree(view, word).filter((at) => view.words[at]?.upos !== 'PUNCT');
  const [from, to] = [Math.min(...phrase), Math.max(...phrase)];
  const first = tiles.findIndex((tile) => tile.first === from);
  const last = tiles.findIndex((tile) => tile.first <= to && to <= tile.last);
  return first < 0 || last < first ? null : { first, last };
}
