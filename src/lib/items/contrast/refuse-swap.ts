import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Word } from '#lib/analysis/tree/document.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import type { ItemContext } from '../context.ts';
import type { Contrast } from './find-contrasts.ts';

/** Both sides of the sentence with the links between their words. */
export interface LinkedTrees {
  readonly french: TreeView;
  readonly english: TreeView;
  readonly links: readonly WordLink[];
}

type Swap = Pick<Contrast, 'start' | 'end' | 'english' | 'other'>;

/** What hangs on a verb and could not hang on any other: *dit que*, *reste plat*, *se lève*. */
const FRAME = /^(?:ccomp|xcomp|csubj|iobj|obl:arg|expl|obj:lvc)/u;
/** Features in which a form must be the same to stand in the same place. */
const AGREEING = ['VerbForm', 'Mood', 'Tense', 'Person', 'Number', 'Gender'] as const;

/**
 * Why another word cannot stand in a place, though its set says so: the sentence uses the word as
 * something else, as a part of a phrase, a name or a date, or with what only this verb takes. Null
 * where nothing speaks against it.
 */
export function refuseSwap(
  contrast: Swap,
  trees: LinkedTrees,
  readingsOf: ItemContext['readingsOf'],
): string | null {
  const places = placesOf(contrast, trees.french);
  const [at, more] = places;
  if (at === undefined) return 'part-of-a-word';
  if (isTranslatedElsewhere(contrast, places, trees)) return 'other-translation';
  if (places.some((place) => isBound(place, trees.french))) return 'part-of-a-phrase';
  const word = trees.french.words[at];
  if (word === undefined || more !== undefined) return null;
  if (isInDate(word, trees.french)) return 'part-of-a-date';
  if (word.upos === 'NUM') return word.deprel === 'nummod' ? null : 'number-without-noun';
  if (word.upos === 'VERB' && hasFrame(at, trees.french)) return 'verb-with-a-frame';
  return isOfOneForm(shownForm(word, trees.french), contrast.other.fr, readingsOf)
    ? null
    : 'other-form';
}

function placesOf({ start, end }: Swap, { words }: TreeView): number[] {
  return words.flatMap((word, at) => (word.start >= start && word.end <= end ? [at] : []));
}

/** The links lead past the English words that would be replaced, or take more than them. */
function isTranslatedElsewhere(
  { english }: Swap,
  places: readonly number[],
  trees: LinkedTrees,
): boolean {
  return trees.links
    .filter((link) => link.french.some((at) => places.includes(at)))
    .some(
      (link) =>
        !link.french.every((at) => places.includes(at)) ||
        !link.english.every((at) => {
          const word = trees.english.words[at];
          return word !== undefined && word.start >= english.start && word.end <= english.end;
        }),
    );
}

function isBound(at: number, { words, dependents, mentions }: TreeView): boolean {
  const isFixed = (place: number): boolean =>
    /^(?:fixed|flat|compound)/u.test(words[place]?.deprel ?? '');
  return (
    isFixed(at) ||
    (dependents[at] ?? []).some(isFixed) ||
    mentions.some(
      (mention) => mention.value === null && mention.form === 'name' && mention.words.includes(at),
    )
  );
}

/** *siècle* of *XVIIe siècle*, *ans* of *pendant trois ans*; but months and numbers stay askable. */
function isInDate({ upos, start, end }: Word, { mentions }: TreeView): boolean {
  return mentions.some(({ value, ...mention }) => {
    if (value === null || start < mention.start || end > mention.end) return false;
    if (value.kind === 'date') return value.precision === 'century' || value.precision === 'decade';
    return value.kind === 'duration' && upos === 'NOUN';
  });
}

function hasFrame(at: number, { words, dependents }: TreeView): boolean {
  return (dependents[at] ?? []).some((below) => FRAME.test(words[below]?.deprel ?? ''));
}

/** *les étudiants français*: what the form does not show, its noun does. */
function shownForm(word: Word, { words }: TreeView): Word {
  const noun = word.upos === 'ADJ' ? words[word.head] : undefined;
  if (noun?.upos !== 'NOUN' || !word.deprel.startsWith('amod')) return word;
  const { Number: number, Gender: gender } = noun.feats;
  return {
    ...word,
    feats: {
      ...(number === undefined ? {} : { Number: number }),
      ...(gender === undefined ? {} : { Gender: gender }),
      ...word.feats,
    },
  };
}

/** Whether the other form can be the same part of speech with the same features. */
function isOfOneForm(
  { upos, feats }: Word,
  other: string,
  readingsOf: ItemContext['readingsOf'],
): boolean {
  const readings = readingsOf(other.toLowerCase());
  if (readings.length === 0) return /[\s'’-]/u.test(other);
  return readings.some(
    (reading) =>
      reading.upos === upos &&
      AGREEING.every((feature) => {
        const [ours, theirs] = [feats[feature], reading.feats[feature]];
        return ours === undefined || theirs === undefined || ours === theirs;
      }),
  );
}
