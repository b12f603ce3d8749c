import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { spell, type Conjugated } from '../conjugation/conjugated.ts';
import { findVerbGroups } from '../conjugation/find-verb-groups.ts';
import type { VerbGroup } from '../conjugation/verb-group.ts';
import type { ItemContext } from '../context.ts';
import words from '../data/grammar-words.json' with { type: 'json' };
import { yearsOf, readEdtf } from '../details/date-parts.ts';
import type { Edit } from './paraphrase.ts';

const BE_VERBS = new Set(words.beVerbs);
const BOTH = new Set(words.bothAuxiliaries);
/** Of these the two tenses do not mean the same: *fut* is no *a été*, *dut* no *a dû*. */
const STATES = new Set([
  'être',
  'avoir',
  'devoir',
  'pouvoir',
  'vouloir',
  'savoir',
  'falloir',
  'connaître',
]);
/** Told of things as they are: *l'église date de 1540*, *le musée, ouvert en 1931, possède*. */
const LASTING =
  /^(?:dater|remonter|posséder|contenir|abriter|appartenir|exister|compter|mesurer|rester|demeurer|porter|constituer|représenter|comprendre|occuper)$/u;
/** Words before a verb that elide, or that the participle would agree with. */
const CLITIC_BEFORE =
  /(?:['’]|(?<!\p{L})(?:ne|me|te|se|le|la|les|lui|leur|y|en|que|qui|dont|où)[ \u00a0])$/iu;
/** A present behind this year may be a real one. */
const LAST_PAST_YEAR = 2015;

/**
 * The passé simple as a passé composé, the other way round, or a dated present of history as a passé
 * composé: for a sentence of one finite verb, whose time stands by itself. Null where nothing is sure.
 */
export function changeTense(tree: TreeView, context: ItemContext): Edit | null {
  const finite = tree.words.filter(({ feats }) => feats['VerbForm'] === 'Fin');
  if (finite.length !== 1) return null;
  const [group, ...others] = findVerbGroups(tree, context, () => undefined);
  if (group === undefined || others.length > 0 || group.reflexive) return null;
  if (STATES.has(group.at.lemma) || CLITIC_BEFORE.test(tree.text.slice(0, group.start)))
    return null;
  const target = targetOf(group, tree);
  const text = target && spell(target, context.lexicon.verbs);
  if (text === null || text === group.key) return null;
  return { start: group.start, end: group.end, text };
}

function targetOf({ at, subject }: VerbGroup, tree: TreeView): Conjugated | null {
  if (at.person !== 3) return null;
  if (at.tense === 'passe-compose') {
    const passive = at.voice === 'passive';
    return {
      ...at,
      tense: 'indicatif-passe-simple',
      auxiliary: null,
      agreement: passive ? at.agreement : null,
    };
  }
  const isPast = at.tense === 'indicatif-passe-simple';
  if (!isPast && (at.tense !== 'indicatif-present' || LASTING.test(at.lemma) || !isDatedPast(tree)))
    return null;
  if (at.voice === 'passive') return { ...at, tense: 'passe-compose' };
  if (BOTH.has(at.lemma)) return null;
  if (!BE_VERBS.has(at.lemma)) return { ...at, tense: 'passe-compose', auxiliary: 'avoir' };
  const { gender, number } = subject;
  if (gender === null) return null;
  return { ...at, tense: 'passe-compose', auxiliary: 'être', agreement: { gender, number } };
}

/** *Les moines fondent en 1613 …*: told as present, long past, at one point of time. */
function isDatedPast({ mentions, text, words: all }: TreeView): boolean {
  const root = all.findIndex(({ head }) => head === -1);
  if (
    /(?<!\p{L})(?:depuis|dès|désormais|aujourd['’]hui|actuellement|toujours|à partir)(?!\p{L})/iu.test(
      text,
    )
  )
    return false;
  const years = mentions.flatMap(({ value, words: own }) => {
    const date = value?.kind === 'date' ? readEdtf(value.edtf) : null;
    // *ouvert en 1931, …*: says when something else was
    if (date !== null && !own.some((at) => all[at]?.head === root)) return [Infinity];
    return date === null || date.precision === 'century' ? [] : [yearsOf(date)?.[1] ?? Infinity];
  });
  return years.length > 0 && years.every((year) => year <= LAST_PAST_YEAR);
}
