import type { EntityMention } from '#lib/analysis/entities/entity.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import { findMainSubject } from './find-main-subject.ts';
import type { Edit } from './rewritten-text.ts';

/** Verbs with *à* of another kind, as lemmas: *y penser*, *y participer*. */
const NOT_OF_PLACE: ReadonlySet<string> = new Set(references.notOfPlace);
const VOWEL = /^[aàâæeéèêëiîïoôœuùûüyÿh]/iu;

/**
 * *Paul Varn y naquit* becomes *Paul Varn naquit à Lyon*, where the statement before speaks of one town
 * only and this one of none.
 */
export function sayWhere(view: TreeView, before: TreeView, lexicon: Lexicon): Edit[] | null {
  const main = findMainSubject(view);
  const verb = view.words[main?.predicate ?? -1];
  if (main === null || verb?.upos !== 'VERB' || NOT_OF_PLACE.has(verb.lemma)) return null;
  const clitics = view.words.flatMap((word, at) =>
    word.upos === 'PRON' && /^y$/iu.test(word.form) ? [at] : [],
  );
  const [clitic] = clitics;
  const pronoun = view.words[clitic ?? -1];
  if (clitics.length !== 1 || pronoun?.head !== main.predicate) return null;
  if (!pronoun.deprel.startsWith('obl') || isImpersonal(view, main.subject)) return null;
  if (namesOf(view).some(({ type }) => type === 'place')) return null;
  const town = findOnlyTown(before, lexicon);
  if (town === null) return null;
  return [
    { range: [pronoun.start, view.words[(clitic ?? -1) + 1]?.start ?? pronoun.end], text: '' },
    {
      range: [verb.end, verb.end],
      text: ` à ${town.text}`,
      names: { entity: town.entity, at: [3, 3 + town.text.length] },
    },
    ...unelide(view, clitic ?? -1),
  ];
}

/** *J'y*, *n'y*, *l'y*: the word before *y* is whole again before a consonant. */
function unelide({ words }: TreeView, at: number): Edit[] {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (!before || !next || !/^n['’]$/iu.test(before.form) || VOWEL.test(next.form)) return [];
  return [{ range: [before.start, before.end], text: 'ne ' }];
}

function isImpersonal({ words }: TreeView, subject: number): boolean {
  return /^(?:-t-|-)?(?:il|on|ce|c['’]|cela|ça)$/iu.test(words[subject]?.form ?? '');
}

function namesOf({ mentions }: TreeView): EntityMention[] {
  return mentions.flatMap((mention) =>
    'entity' in mention && mention.form === 'name' ? [mention] : [],
  );
}

/** The one town of a statement, which stands in it as where, or as what is spoken of; other places in it are regions and countries. */
function findOnlyTown(view: TreeView, lexicon: Lexicon): EntityMention | null {
  const places = namesOf(view).filter(({ type }) => type === 'place');
  const towns = places.filter(({ text }) => !isArea(text, lexicon));
  const [town] = towns;
  const first = town?.words[0];
  if (town === undefined || first === undefined) return null;
  if (towns.some(({ entity }) => entity !== town.entity)) return null;
  const listed = lexicon.places.get(town.text);
  if (listed?.type !== 'city' || listed.article !== null) return null;
  const word = view.words[first];
  const main = findMainSubject(view);
  if (word === undefined || main === null) return null;
  if (first === main.subject) return town;
  const isThere = (view.dependents[first] ?? []).some((of) =>
    /^à$/iu.test(view.words[of]?.form ?? ''),
  );
  return isThere && word.head === main.predicate ? town : null;
}

function isArea(name: string, lexicon: Lexicon): boolean {
  const type = lexicon.places.get(name)?.type;
  return type !== undefined && type !== 'city';
}
