import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { MakerContext } from '../context.ts';
import words from '../data/grammar-words.json' with { type: 'json' };
import { askedTense, spell, type Conjugated } from './conjugated.ts';
import { isReflexive } from './is-reflexive.ts';
import { readShape } from './read-shape.ts';
import { readSubject, type ShownSubject } from './read-subject.ts';
import {
  followsAuxiliary,
  isCe,
  isLooseParticiple,
  isVerbAlone,
  NAMES_JOINED,
} from './misread-verb.ts';
import { readTense } from './read-tense.ts';
import type { VerbGroup } from './verb-group.ts';

/** Least chance of the tag of each word of the group. */
const MIN_TAG = 0.9;
/** Verbs whose participle mostly is an adjective: *Il est sacré* tells of no act. */
const STATES = new Set(words.stateParticiples);
const DATIVE = new Set(words.dativeReflexives);

type Lookups = Pick<MakerContext, 'lexicon' | 'readingsOf'>;

/** The finite verbs whose lemma, tense, person and agreement the sentence leaves no doubt about. */
export function findVerbGroups(
  view: TreeView,
  lookups: Lookups,
  reject: (candidate: string, guard: string) => void,
): VerbGroup[] {
  return view.words.flatMap(({ upos, feats, form, deprel }, at): VerbGroup[] => {
    if (upos !== 'VERB' && upos !== 'AUX') return [];
    const isHelper = deprel.startsWith('aux');
    const participle = feats['VerbForm'] === 'Part' && feats['Tense'] === 'Past';
    if (isHelper || (feats['VerbForm'] !== 'Fin' && !participle)) return [];
    const auxiliaries = (view.dependents[at] ?? []).filter((one) =>
      view.words[one]?.deprel.startsWith('aux'),
    );
    if (participle && auxiliaries.length === 0) return [];
    const found = participle
      ? compoundGroup(view, at, auxiliaries, lookups)
      : simpleGroup(view, at, lookups);
    if (typeof found !== 'string') return [found];
    reject(form, found);
    return [];
  });
}

function simpleGroup(view: TreeView, at: number, lookups: Lookups): VerbGroup | string {
  const word = view.words[at];
  if (word === undefined) return 'reject-unsure-reading';
  if (word.tagConfidence < MIN_TAG && !isVerbAlone(word.form, lookups))
    return 'reject-unsure-reading';
  if (followsAuxiliary(view, at)) return 'reject-parted-auxiliary';
  if (isLooseParticiple(view, at, lookups)) return 'reject-unsure-reading';
  const holdsParticiple = (view.dependents[at] ?? []).some(
    (one) => view.words[one]?.feats['VerbForm'] === 'Part',
  );
  // An auxiliary that was parted from its participle reads like a verb by itself.
  if (/^(?:avoir|être)$/u.test(word.lemma) && holdsParticiple) return 'reject-parted-auxiliary';
  const subject = readSubject(view, word.deprel === 'cop' ? word.head : at, lookups);
  if (typeof subject === 'string') return subject;
  const read = readTense(view, at, subject, lookups.lexicon.verbs);
  if ('guard' in read) return read.guard;
  const tense = askedTense(read.tense);
  if (tense === null) return 'reject-rare-tense';
  if (word.lemma === 'être' && isCe(view, word.deprel === 'cop' ? word.head : at)) {
    return 'reject-two-agreements';
  }
  return groupOf(view, at, at, subject, isReflexive(view, at, subject), lookups, {
    lemma: word.lemma,
    tense,
    voice: 'active',
    person: subject.person,
    number: subject.number,
    auxiliary: null,
    agreement: null,
  });
}

function compoundGroup(
  view: TreeView,
  at: number,
  auxiliaries: readonly number[],
  lookups: Lookups,
): VerbGroup | string {
  const first = auxiliaries[0] ?? at;
  const helpers = view.words.slice(first, at);
  const [finite, been] = helpers;
  const { lemma = '', tagConfidence = 0 } = view.words[at] ?? {};
  if (finite === undefined || helpers.length !== auxiliaries.length || helpers.length > 2) {
    return 'reject-parted-auxiliary';
  }
  if (Math.min(tagConfidence, ...helpers.map((word) => word.tagConfidence)) < MIN_TAG) {
    return 'reject-unsure-reading';
  }
  const subject = readSubject(view, at, lookups);
  if (typeof subject === 'string') return subject;
  const read = readTense(view, first, subject, lookups.lexicon.verbs);
  if ('guard' in read) return read.guard;
  const reflexive = isReflexive(view, first, subject);
  const shape = readShape(read.tense, finite.lemma, been?.form ?? null, lemma, reflexive);
  if (typeof shape === 'string') return shape;
  const { tense, voice, auxiliary } = shape;
  if (voice === 'passive' && STATES.has(lemma)) return 'reject-stative-participle';
  const agrees = voice === 'passive' || auxiliary === 'être';
  const objects = (view.dependents[at] ?? []).filter((one) => view.words[one]?.deprel === 'obj');
  const free = reflexive && (objects.length > 0 || DATIVE.has(lemma));
  if (!agrees && objects.some((one) => one < at)) return 'reject-object-before';
  if (free) return 'reject-object-of-reflexive';
  if (agrees && subject.gender === null) return 'reject-gender-not-shown';
  const agreement =
    agrees && subject.gender !== null ? { gender: subject.gender, number: subject.number } : null;
  const { person, number } = subject;
  return groupOf(view, first, at, subject, reflexive, lookups, {
    lemma,
    tense,
    voice,
    person,
    number,
    auxiliary,
    agreement,
  });
}

/** What the tables say of this place must be what stands there, letter by letter. */
function groupOf(
  view: TreeView,
  first: number,
  last: number,
  subject: ShownSubject,
  reflexive: boolean,
  { lexicon }: Lookups,
  at: Conjugated,
): VerbGroup | string {
  const { start = 0 } = view.words[first] ?? {};
  const { end = 0 } = view.words[last] ?? {};
  const key = view.text.slice(start, end);
  if (/^[-\p{L}]/u.test(view.text.slice(end)) || /[-\p{L}]$/u.test(view.text.slice(0, start))) {
    return 'reject-inversion';
  }
  // One title or two people?
  if (subject.number === 'Sing' && NAMES_JOINED.test(view.text.slice(0, start))) {
    return 'reject-two-agreements';
  }
  if (spell(at, lexicon.verbs) !== key) return 'reject-unlisted-form';
  return { start, end, key, at, subject, reflexive };
}
