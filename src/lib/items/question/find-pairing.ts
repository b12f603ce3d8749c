import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import type { StudySegment } from '../context.ts';
import type { AskedAside } from './asides/aside.ts';
import { readEnglishSide } from './asides/english-side.ts';
import type { Asked } from './asked.ts';
import { askEnglish, type EnglishAsking } from './english/ask-english.ts';
import { askPlainInversion } from './english/ask-plain-inversion.ts';
import { askPlainSubject } from './english/ask-plain-subject.ts';
import { pairAsked, type AskedPair } from './pair-asked.ts';
import type { Workshop } from './workshop.ts';

/** How English asks the same as a French question; null where none surely does. */
export type Pairing = (asked: Asked, inEnglish?: AskedAside['inEnglish']) => AskedPair | null;

/** Finds the English of a French question: what its own rule writes, else what English asks by itself. */
export function findPairing(
  { en, trees }: StudySegment,
  french: TreeView,
  { context, grammar }: Workshop,
): Pairing {
  if (en === null) {
    return (asked) => ({ french: asked, english: null, confidence: asked.confidence });
  }
  const { english } = trees;
  if (english === null) return () => null;
  let read: { links: readonly WordLink[]; asking: EnglishAsking } | null = null;
  return (question, inEnglish) => {
    if (read === null) {
      const links = context.words.linksOf(french, english);
      read = { links, asking: askEnglish(english, grammar, { french, links }) };
    }
    const { links, asking } = read;
    const own = inEnglish?.(readEnglishSide(french, english, links, context.bilingual)) ?? null;
    if (own !== null) return { french: question, english: own, confidence: question.confidence };
    const pair = pairAsked(question, asking.asked, links, { french, english: asking.view });
    if (pair !== null) return pair;
    const side = readEnglishSide(french, english, links, context.bilingual);
    const views = { french, english };
    const plain =
      askPlainSubject(question, views, links, side, context.bilingual) ??
      askPlainInversion(question, views, links, side, grammar);
    return plain && { french: question, english: plain, confidence: question.confidence };
  };
}
