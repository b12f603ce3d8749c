import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import toIdentify from '../data/nouns-to-identify.json' with { type: 'json' };
import { listSubtree } from '../paraphrase/list-subtree.ts';
import { GENERIC } from './generic-nouns.ts';
import words from '../data/statement-words.json' with { type: 'json' };

const VAGUE: ReadonlySet<string> = new Set(words.vague);
const TO_IDENTIFY: ReadonlySet<string> = new Set(toIdentify);

/**
 * A bearer of a name, a noun with a name or a people beside it (*la gare de Lyon*, *l'armée anglaise*),
 * a people where a name or date says when or where, or what is always so of a kind.
 */
export function isNamedSubject(view: TreeView, subject: number, lexicon: Lexicon): boolean {
  const { words: all, mentions, entities } = view;
  const head = all[subject];
  if (head === undefined) return false;
  // *les néerlandais*: a slip of the source
  if (head.feats['Number'] === 'Plur' && /^\p{Ll}/u.test(head.form) && isPeople(head.form, lexicon))
    return false;
  if (isJoined(view, subject)) return areFullNames(view, subject);
  const name = mentions.find(
    (mention) =>
      mention.words.includes(subject) && mention.value === null && mention.form === 'name',
  );
  if (name?.value === null && entities.get(name.entity)?.number !== 'Plur') return true;
  if (name?.value === null && isOwnPlural(name.text)) return true;
  if (/^\p{Lu}/u.test(head.form) && head.feats['Number'] === 'Plur') return isPlaced(view, subject);
  if (head.upos === 'PROPN') return head.feats['Number'] !== 'Plur';
  if (head.upos !== 'NOUN' || !isDetermined(view, subject)) return false;
  if (hasNameBelow(view, subject)) return true;
  if (
    hasPeopleBelow(view, subject, lexicon) &&
    (head.feats['Number'] !== 'Plur' || isPlaced(view, subject))
  )
    return true;
  if (GENERIC.has(head.lemma) && isPlaced(view, subject)) return true;
  return tellsOfAll(view, subject, lexicon);
}

/** *Les abeilles vivent en colonies.*: a kind, and what is always so of it. */
function tellsOfAll(view: TreeView, subject: number, lexicon: Lexicon): boolean {
  const { words: all, dependents } = view;
  const head = all[subject];
  const root = all.find((word) => word.head === -1);
  if (head === undefined || root?.feats['VerbForm'] === 'Part' || !isAlways(view)) return false;
  if (TO_IDENTIFY.has(head.lemma) || lexicon.roleNouns.has(head.lemma)) return false;
  const below = (dependents[subject] ?? []).map((at) => all[at]?.form.toLowerCase() ?? '');
  // *le collège est le siège de l'ordre*: one of its kind, and one college
  if (head.feats['Number'] !== 'Plur' && isDefiniteAttribute(view)) return false;
  return (
    below.some((form) => /^(?:le|la|l['’]|les)$/u.test(form)) &&
    !below.some((form) => VAGUE.has(form))
  );
}

function isDefiniteAttribute({ words: all, dependents }: TreeView): boolean {
  const root = all.findIndex(({ head }) => head === -1);
  const below = (dependents[root] ?? []).map((at) => all[at]);
  return (
    below.some((word) => word?.deprel === 'cop') &&
    below.some((word) => /^(?:le|la|l['’])$/iu.test(word?.form ?? ''))
  );
}

/** A name or a date somewhere else says where or when. */
function isPlaced({ mentions }: TreeView, subject: number): boolean {
  return mentions.some(
    (mention) =>
      !mention.words.includes(subject) &&
      (mention.value?.kind === 'date' || (mention.value === null && mention.form === 'name')),
  );
}

function areFullNames({ words: all, dependents }: TreeView, subject: number): boolean {
  const joined = [
    subject,
    ...(dependents[subject] ?? []).filter((at) => all[at]?.deprel.startsWith('conj')),
  ];
  return joined.every(
    (at) =>
      all[at]?.upos === 'PROPN' &&
      (dependents[at] ?? []).some((of) => all[of]?.deprel.startsWith('flat')),
  );
}

function hasPeopleBelow(
  { words: all, dependents }: TreeView,
  at: number,
  lexicon: Lexicon,
): boolean {
  return (dependents[at] ?? []).some((of) => {
    return all[of]?.upos === 'ADJ' && isPeople(all[of].form, lexicon);
  });
}

function isPeople(form: string, { demonyms }: Lexicon): boolean {
  return demonyms.has(form.charAt(0).toUpperCase() + form.slice(1));
}

/** A present without a date: what is so of all of a kind. */
function isAlways({ words: all, mentions }: TreeView): boolean {
  return (
    mentions.every(({ value }) => value?.kind !== 'date') &&
    all.every(
      ({ feats }) =>
        feats['VerbForm'] !== 'Fin' || (feats['Tense'] === 'Pres' && feats['Mood'] === 'Ind'),
    ) &&
    !all.some(({ upos, feats }) => upos === 'AUX' && feats['Tense'] === 'Past')
  );
}

/** *les États-Unis*, *les Pays-Bas*: one bearer in spite of its form. */
function isOwnPlural(name: string): boolean {
  return /(?:États-Unis|Pays-Bas|Philippines|Maldives|Seychelles|Comores|Émirats|Alpes|Pyrénées|Vosges|Andes|Antilles|Açores|Canaries)/u.test(
    name,
  );
}

function isDetermined({ words: all, dependents }: TreeView, at: number): boolean {
  return (dependents[at] ?? []).some((of) => {
    const word = all[of];
    return word?.upos === 'DET' && /^(?:le|la|l['’]|les|une?)$/iu.test(word.form);
  });
}

function isJoined({ words: all, dependents }: TreeView, at: number): boolean {
  return (dependents[at] ?? []).some((of) => all[of]?.deprel.startsWith('conj'));
}

function hasNameBelow(view: TreeView, at: number): boolean {
  return listSubtree(view, at).some((of) => of !== at && view.words[of]?.upos === 'PROPN');
}
