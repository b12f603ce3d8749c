import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { findNameCounterpart } from '#lib/bilingual/find-counterpart.ts';
import type { BilingualLexicon } from '#lib/bilingual/bilingual-lexicon.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import { onlyPlace } from '../../details/find-english.ts';
import type { Asked } from '../asked.ts';

/** Least chance of a link that a question is written by. */
const SURE = 0.6;
const INNER = /^(?:the|a|an|of|de|du|d|and|'s|’s|-|'|’)$/iu;

/** The English of a sentence, for questions that are written word by word from its French. */
export interface EnglishSide {
  readonly view: TreeView;
  /** The English words that stand against a French one, in order; empty for none. */
  readonly wordsOf: (french: number) => readonly number[];
  /** The stretch that stands against French words and nothing else, from its article on. */
  readonly phraseOf: (french: readonly number[]) => readonly number[] | null;
  readonly answerTo: (french: readonly number[]) => Asked['answer'] | null;
  /** How English calls a name of the French sentence; null where it is not there once. */
  readonly nameOf: (name: string) => string | null;
  readonly textOf: (words: readonly number[]) => string;
}

export function readEnglishSide(
  french: TreeView,
  view: TreeView,
  links: readonly WordLink[],
  bilingual: BilingualLexicon,
): EnglishSide {
  const isSame = (link: WordLink): boolean =>
    link.french.map((at) => french.words[at]?.form).join(' ') ===
    link.english.map((at) => view.words[at]?.form).join(' ');
  const sure = links.filter((link) => link.confidence >= SURE || isSame(link));
  const wordsOf = (at: number): readonly number[] =>
    sure.find((link) => link.french.includes(at))?.english ?? [];
  const textOf = (words: readonly number[]): string =>
    view.text.slice(view.words[words[0] ?? -1]?.start ?? 0, view.words[words.at(-1) ?? -1]?.end);
  /** A name that both write alike, once each. */
  const sameName = (own: readonly number[]): number[] | null => {
    if (!own.every((at) => french.words[at]?.upos === 'PROPN')) return null;
    const [first, last] = [french.words[own[0] ?? -1], french.words[own.at(-1) ?? -1]];
    const found = onlyPlace(view.text, [french.text.slice(first?.start ?? 0, last?.end ?? 0)]);
    const words = view.words.flatMap(({ start, end }, at) =>
      found !== null && start >= found.start && end <= found.end ? [at] : [],
    );
    return words.length === 0 ? null : words;
  };
  const stretch = (own: readonly number[]): number[] | null => {
    const chosen = new Set(own);
    const same = sameName(own);
    if (same !== null) return same;
    const touching = links.filter((link) => link.french.some((at) => chosen.has(at)));
    if (!touching.every((link) => link.french.every((at) => chosen.has(at)))) return null;
    const telling = own.filter((at) =>
      /^(?:NOUN|PROPN|NUM|ADJ|VERB)$/u.test(french.words[at]?.upos ?? ''),
    );
    if (telling.length === 0 || !telling.every((at) => wordsOf(at).length > 0)) return null;
    const core = touching.flatMap((link) => link.english);
    const [first, last] = [Math.min(...core), Math.max(...core)];
    const known = new Set(core);
    const all = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
    // what nothing stands against may say more than the French does
    return all.every((at) => known.has(at) || INNER.test(view.words[at]?.form ?? '')) ? all : null;
  };
  const phraseOf = (own: readonly number[]): readonly number[] | null => {
    const all = stretch(own);
    const [first = 0] = all ?? [];
    if (all === null) return null;
    const article = /^(?:the|a|an)$/iu.test(view.words[first - 1]?.form ?? '');
    return article ? [first - 1, ...all] : all;
  };
  return {
    view,
    wordsOf,
    phraseOf,
    textOf,
    answerTo: (own): Asked['answer'] | null => {
      const all = stretch(own);
      const [first, last] = [view.words[all?.[0] ?? -1], view.words[all?.at(-1) ?? -1]];
      if (all === null || !first || !last) return null;
      const [before, after] = [view.words[(all[0] ?? 0) - 1], view.words[(all.at(-1) ?? 0) + 1]];
      const isPart = [before, after].some(
        (each) =>
          each?.upos === 'PROPN' &&
          /^\p{Lu}/u.test(each.form) &&
          !/^Doctor|Dr\.?$/u.test(each.form),
      );
      return isPart ? null : { start: first.start, end: last.end, text: textOf(all) };
    },
    nameOf: (name) =>
      findNameCounterpart({ text: name, type: 'place' }, view.text, bilingual)?.text ?? null,
  };
}
