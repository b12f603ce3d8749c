import type { Upos, Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { shuffled } from '#lib/core/random.ts';
import type { ItemContext, StudySegment } from '../context.ts';
import { beginsWithVowel, isElisionCue } from '../guards/reject-elision-cue.ts';
import { containsPartOf } from '../guards/reject-repeated-key.ts';
import type { Gap } from '../guards/stem.ts';
import { randomFor } from '../random-for.ts';
import { isRank } from './is-rank.ts';
import { isUsedSo } from './is-used-so.ts';
import type { ContrastMember } from './read-contrast-sets.ts';

/** Least chance that a word has been given the right part of speech. */
const MIN_TAG = 0.95;
/** Behind these a word says the contrary of what it says elsewhere. */
const NEGATED =
  /(?<!\p{L})(?:ne|n['’]|pas|plus|jamais|guère|non|sans|ni|aucune?)[ \u00a0]?(?:\p{L}+[ \u00a0]){0,1}$/iu;

/** *le plus grand pays après la Russie*: a rank, and no time. */
const SUPERLATIVE = /(?<!\p{L})(?:l[ea]s?[ \u00a0](?:plus|moins|premi|deuxième|second)|l['’]un)/iu;

/** A word of a sentence that carries its meaning, and those that could stand there instead. */
export interface WordContrast extends Gap {
  readonly member: ContrastMember;
  /** Of its set and elision class, none of them in the sentence, in an order drawn by the seed. */
  readonly others: readonly ContrastMember[];
  /** The word of the tree. */
  readonly word: number;
}

/** The words of a sentence for which the contrast sets know others, read by the tree. */
export function findWordContrasts(segment: StudySegment, context: ItemContext): WordContrast[] {
  const tree = segment.trees.french;
  if (tree === null) return [];
  const random = randomFor(context, segment.fr);
  return tree.words.flatMap((word, at): WordContrast[] => {
    if (word.tagConfidence < MIN_TAG) return [];
    for (const member of context.contrasts.startingWith(word.form)) {
      if (!standsAt(member.fr, tree, word.start)) continue;
      const end = word.start + member.fr.length;
      const gap: Gap = { segment, start: word.start, end, key: member.fr };
      if (member.set.startsWith('before') && SUPERLATIVE.test(tree.text.slice(0, word.start)))
        return [];
      if (isNamed(tree, gap) || NEGATED.test(tree.text.slice(0, word.start))) return [];
      const all = context.contrasts.othersOf(member);
      if (!agreesWithSet(member.set, word, tree) || isInName(tree, gap)) continue;
      if (member.set.startsWith('ordinal') && !isRank(tree.text, word.start, end)) return [];
      if (/^(?:NOUN|ADJ)$/u.test(word.upos) && isJoined(tree, at)) return [];
      if (!isUsedSo(member.set, tree, at)) continue;
      if (!isOfOneClass(word.upos, [member, ...all], context)) continue;
      if (!isFree(tree, at, end)) return [];
      const others = all.filter(
        ({ fr }) =>
          !isElisionCue(gap, fr) &&
          beginsWithVowel(fr) !== null &&
          !tree.text.includes(fr) &&
          !containsPartOf(tree.text, fr) &&
          !containsPartOf(fr, member.fr),
      );
      return others.length === 0
        ? []
        : [{ ...gap, member, word: at, others: shuffled(others, random) }];
    }
    return [];
  });
}

/** Ids of sets end in gender and number where it matters: a form that serves both belongs to one here. */
function agreesWithSet(set: string, { upos, feats, head }: Word, { words }: TreeView): boolean {
  const number = /-(sg|pl)(?:-|$)/u.exec(set)?.[1];
  const gender = /-([mf])(?:-|$)/u.exec(set)?.[1];
  // *britannique* shows no gender, but its noun has one
  const noun = upos === 'ADJ' ? words[head]?.feats : undefined;
  const hasNumber = feats['Number'] ?? noun?.['Number'] ?? '';
  const hasGender = feats['Gender'] ?? noun?.['Gender'] ?? '';
  if (set.startsWith('nationality') && (hasGender === '' || hasNumber === '')) return false;
  // *néerlandais* is one form for both numbers: its noun tells
  const ofNoun = noun?.['Number'];
  if (number !== undefined && ofNoun !== undefined && (number === 'sg') !== (ofNoun === 'Sing'))
    return false;
  return (
    (number === undefined || hasNumber === '' || (number === 'sg') === (hasNumber === 'Sing')) &&
    (gender === undefined || hasGender === '' || (gender === 'm') === (hasGender === 'Masc'))
  );
}

/** *Europe centrale*, *Premier ministre*: a piece of a name or a title. */
function isInName({ text }: TreeView, { start, end }: Gap): boolean {
  return (
    /\p{Lu}[\p{L}-]*[ \u00a0]$/u.test(text.slice(0, start)) ||
    /^[ \u00a0]ministre/iu.test(text.slice(end)) ||
    /^[ \u00a0]?[/-]/u.test(text.slice(end)) ||
    /^(?:l[ea][ \u00a0]|l['’])\p{L}+[ \u00a0]\p{Lu}/u.test(text.slice(start))
  );
}

/** *le sel et le sucre*: what it is joined with gives it away, or any other would do as well. */
function isJoined({ words, dependents }: TreeView, at: number): boolean {
  return (
    words[at]?.deprel.startsWith('conj') === true ||
    (dependents[at] ?? []).some((of) => words[of]?.deprel.startsWith('conj'))
  );
}

function standsAt(form: string, { text }: TreeView, start: number): boolean {
  if (!text.startsWith(form, start) || /\p{Lu}/u.test(form)) return false;
  if (/^[\p{L}\p{N}-]/u.test(text.slice(start + form.length))) return false;
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}-])`, 'giu');
  return [...text.matchAll(whole)].length === 1;
}

function isNamed({ mentions }: TreeView, { start, end }: Gap): boolean {
  return mentions.some(
    (mention) =>
      (mention.value !== null || mention.form === 'name') &&
      start < mention.end &&
      end > mention.start,
  );
}

/** Whether all single words of a set can be what this one is read as. */
function isOfOneClass(
  upos: Upos,
  members: readonly ContrastMember[],
  { readingsOf }: ItemContext,
): boolean {
  return members.every(({ fr }) => {
    const last = fr.split(/[ '’]/u).at(-1) ?? fr;
    if (fr.includes(' ')) return true;
    return readingsOf(last).some((reading) => reading.upos === upos);
  });
}

/** *la langue de bois*: behind *de*, *à*, *en* and without a determiner a noun is part of a compound. */
const COMPOUND =
  /^[ \u00a0](?:de|d['’]|à|en)[ \u00a0]?(?!(?:la|l['’]|le|les|ce|cet|cette|ces|son|sa|ses|leurs?|une?|chaque|plusieurs)(?!\p{L}))\p{Ll}/u;

/** Whether a word stands freely: a noun with its determiner, a verb with its object and no *se*. */
function isFree({ words, dependents, text }: TreeView, at: number, end: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const below = (dependents[at] ?? []).map((one) => words[one]);
  if (word.upos === 'NOUN') {
    const determined = below.some((one) => /^(?:det|nummod)/u.test(one?.deprel ?? ''));
    return determined && !COMPOUND.test(text.slice(end, end + 25));
  }
  if (word.upos !== 'VERB') return true;
  const clitic = /(?:^|[ \u00a0])(?:se|s['’]|y|en|lui|leur)[ \u00a0]?$/iu.test(
    text.slice(0, word.start),
  );
  const hasObject = below.some(
    (one) => one !== undefined && /^(?:obj|nsubj:pass|aux)/u.test(one.deprel),
  );
  return !clitic && hasObject;
}
