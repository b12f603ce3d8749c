import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { countWords } from '#lib/text/split-paragraphs.ts';
import lists from '../data/grammar-words.json' with { type: 'json' };
import type { GrammarLookups } from '../sentence/has-faulty-agreement.ts';
import type { Shown } from './choose-shown.ts';
import { findCommaSlip } from './find-comma-slip.ts';
import { findDisagreement } from './find-disagreement.ts';
import { findLooseWord } from './find-loose-word.ts';
import { findSplice } from './find-splice.ts';

/** What can be read and held for one word of it, in words. */
const MOST_WORDS = 30;
/** The same where nothing in the sentence is hard to read. */
const MOST_WORDS_READ_SURELY = 34;
const LEAST_SURE_OF_LONG = 0.84;
/** The same where a translation helps to hold it. */
const MOST_WORDS_TRANSLATED = 42;
/** Marks of lists, asides and figures, which distract from grammar and are often set wrongly. */
const MARKS = /["()[\]/—–…°ºª²³*+=§&]|\s-\s|\.{2}|\d\s?h\s?\d|[.!?]\s?[\p{L}\d»]/u;
/** Least mean chance of the arcs of a sentence: what reads badly is often written badly. */
const LEAST_SURE = 0.72;
/** The same without commas and stops, of which it matters less where they hang. */
const LEAST_SURE_WITHOUT_MARKS = 0.76;
/** The same for a sentence of fewer than `FEW_WORDS`, in which each doubt weighs more. */
const LEAST_SURE_OF_FEW = 0.6;
const FEW_WORDS = 10;
const COARSE = new Set(lists.coarse);

/**
 * Why one should not practise grammar on what is shown of a sentence; null for a sound one. Slips outside
 * it do no harm.
 */
export function findPracticeFault(
  view: TreeView,
  { start, end, cut, translated }: Shown,
  lookups: GrammarLookups,
): string | null {
  const shown = cut(view.text);
  const isShown = (at: number | null): boolean => {
    const place = view.words[at ?? -1]?.start ?? -1;
    return start <= place && place < end;
  };
  const words = view.words.filter((_, at) => isShown(at));
  const isPlain = meanSureness(words) >= LEAST_SURE_OF_LONG;
  const most = isPlain ? MOST_WORDS_READ_SURELY : MOST_WORDS;
  if (countWords(shown) > (translated ? MOST_WORDS_TRANSLATED : most))
    return 'reject-long-sentence';
  if (MARKS.test(shown.replace(/\b(?:M|Mme|St)\.\s/gu, ''))) return 'reject-crowded-marks';
  if (!hasFiniteRoot(view) && !hasPlainStatement(words)) return 'reject-verbless-sentence';
  if (isShown(findSplice(view))) return 'reject-spliced-clause';
  const least = words.length < FEW_WORDS ? LEAST_SURE_OF_FEW : LEAST_SURE;
  const said = words.filter(({ upos }) => upos !== 'PUNCT');
  if (meanSureness(words) < least && meanSureness(said) < LEAST_SURE_WITHOUT_MARKS)
    return 'reject-unsure-reading';
  if (words.some((word) => isBookish(word, lookups))) return 'reject-bookish-tense';
  if (words.some(({ lemma }) => COARSE.has(lemma))) return 'reject-coarse-word';
  if (isShown(findLooseWord(view, lookups))) return 'reject-loose-word';
  if (isShown(findCommaSlip(view))) return 'reject-comma-slip';
  return isShown(findDisagreement(view, lookups)) ? 'reject-disagreement' : null;
}

function hasFiniteRoot({ words: all, dependents }: TreeView): boolean {
  const root = all.findIndex(({ head }) => head === -1);
  const held = [root, ...(dependents[root] ?? [])].filter(
    (at) => at === root || /^(?:aux|cop)/u.test(all[at]?.deprel ?? ''),
  );
  // *Tandis que Paul dort.*, *Après avoir dormi.*
  const below = dependents[root] ?? [];
  const hasSubject = below.some((at) => all[at]?.deprel.startsWith('nsubj'));
  const isSubordinate = below.some(
    (at) => all[at]?.deprel === 'mark' && (all[at].upos === 'SCONJ' || !hasSubject),
  );
  return (
    !isSubordinate &&
    held.some((at) => {
      const { feats = {}, form = '', lemma } = all[at] ?? {};
      return feats['VerbForm'] === 'Fin' && form.toLowerCase() !== lemma;
    })
  );
}

/** Words that open a clause below another. */
const OPENS_CLAUSE =
  /^(?:que|qu['’]|qui|quoi|dont|où|(?:l|des|aux)?quel(?:le)?s?|quand|lorsqu(?:e|['’])|puisqu(?:e|['’])|comme|si|s['’])$/iu;
const NEVER_FINITE = /^(?:NOUN|ADJ|ADP|ADV|NUM|PROPN)$/u;

/**
 * Whether a sentence has more verbs with a person than words that open a clause, whatever its root was
 * taken for: *Les meules, taillées dans un calcaire très dur, pesaient deux tonnes*.
 */
function hasPlainStatement(words: readonly Word[]): boolean {
  const finite = words.filter(
    ({ feats, form, lemma, upos }) =>
      feats['VerbForm'] === 'Fin' && form.toLowerCase() !== lemma && !NEVER_FINITE.test(upos),
  ).length;
  const opened = words.filter(
    ({ form, upos }) => OPENS_CLAUSE.test(form) && !(/^s['’]$/iu.test(form) && upos === 'PRON'),
  ).length;
  const hasSubject = words.some(({ deprel }) => deprel.startsWith('nsubj'));
  const opens = words[0]?.upos ?? '';
  const isOpened = /^(?:DET|PRON|PROPN)$/u.test(opens) || (hasSubject && /^AD[PV]$/u.test(opens));
  return isOpened && finite > opened;
}

/** The imperfect subjunctive, and what *je* and *nous* did in the past historic. */
function isBookish({ form, feats, upos }: Word, { lexicon }: GrammarLookups): boolean {
  if (feats['VerbForm'] !== 'Fin' && upos !== 'VERB') return false;
  if (feats['VerbForm'] === 'Fin' && feats['Tense'] === 'Past' && feats['Person'] !== '3')
    return true;
  const readings = lexicon.verbs
    .readings(form.toLowerCase())
    .filter((reading) => reading.verbForm === 'Fin');
  return readings.length > 0 && readings.every(({ tense }) => tense === 'subjonctif-imparfait');
}

function meanSureness(words: readonly Word[]): number {
  return (
    words.reduce((sum, { arcConfidence }) => sum + arcConfidence, 0) / Math.max(1, words.length)
  );
}
