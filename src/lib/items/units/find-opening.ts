import { ORGANISATION_NOUNS } from '#lib/analysis/entities/names/name-clues.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import { describeNoun } from './describe-noun.ts';
import { findMainSubject } from './find-main-subject.ts';
import { isDefined } from './self-standing/is-natural-kind.ts';
import { findTopic, type Topic } from './find-topic.ts';

export type OpeningKind =
  'person' | 'place' | 'work' | 'organisation' | 'animal' | 'product' | 'building';

/** What a paragraph is about, as its first statement says: *Saint-Malo est une ville portuaire*. */
export interface Opening {
  readonly topic: Topic;
  readonly kind: OpeningKind;
  /** Null where nothing shows it. */
  readonly gender: string | null;
  /** Nouns, as lemmas, by which the next statements can go on: *ville*, *animal*. */
  readonly nouns: ReadonlySet<string>;
  readonly entity: string | null;
}

const ANIMALS: ReadonlySet<string> = new Set(references.naturalKinds);
const PRODUCTS: ReadonlySet<string> = new Set(references.madeKinds);
const BUILDINGS: ReadonlySet<string> = new Set(references.buildings);
const ORGANISATIONS: ReadonlySet<string> = new Set(ORGANISATION_NOUNS.fr);

/** Null where the first statement tells of something without saying what it is, but for persons. */
export function findOpening(view: TreeView, lexicon: Lexicon): Opening | null {
  const topic = findTopic(view);
  const main = findMainSubject(view);
  const noun = view.words[topic?.noun ?? -1];
  if (topic === null || main === null || noun === undefined) return null;
  const isName = noun.upos === 'PROPN';
  const entity = topic.names && view.entities.get(topic.names.entity);
  const attribute = isAttribute(view, main.predicate) ? main.predicate : null;
  const called = attribute === null ? null : (view.words[attribute]?.lemma ?? null);
  const kind =
    kindOf(isName ? (entity?.type ?? null) : null, [called, noun.lemma], lexicon) ??
    (isDefined(view) ? 'product' : null);
  if (kind === null || (kind !== 'person' && called === null)) return null;
  const own = describeNoun(view, topic.noun, lexicon).gender;
  const shown =
    attribute === null || kind === 'place' || kind === 'organisation'
      ? null
      : describeNoun(view, attribute, lexicon).gender;
  const same = references.sameKind.filter((group) => called !== null && group.includes(called));
  const nouns = new Set([
    ...(called === null ? [] : [called]),
    ...same.flat(),
    ...(kind === 'animal' ? ['animal'] : []),
    ...(isName ? [] : [noun.lemma]),
  ]);
  return {
    topic,
    kind,
    gender: own ?? shown,
    nouns,
    entity: isName || kind === 'building' ? (topic.names?.entity ?? null) : null,
  };
}

function isAttribute(view: TreeView, at: number): boolean {
  const bound = (view.dependents[at] ?? []).map((of) => view.words[of]);
  return (
    view.words[at]?.upos === 'NOUN' &&
    bound.some((word) => word?.deprel === 'cop') &&
    bound.some((word) => /^(?:une?|le|la|l['’])$/iu.test(word?.form ?? ''))
  );
}

function kindOf(
  type: string | null,
  [called, own]: readonly [string | null, string],
  lexicon: Lexicon,
): OpeningKind | null {
  if (type === 'person' || type === 'place' || type === 'work' || type === 'organisation')
    return type;
  if (ANIMALS.has(own)) return 'animal';
  if (PRODUCTS.has(own)) return 'product';
  if (BUILDINGS.has(own)) return 'building';
  if (called === null) return null;
  if (references.sameKind[0]?.includes(called) === true) return 'place';
  if (BUILDINGS.has(called)) return 'building';
  if (lexicon.workNouns.has(called)) return 'work';
  return ORGANISATIONS.has(called) ? 'organisation' : null;
}
