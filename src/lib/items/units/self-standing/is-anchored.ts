import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import type { EntityMention } from '#lib/analysis/entities/entity.ts';
import { hasYear } from './open-occasion.ts';

/** Least share of a paragraph's sentences with a name or date that makes it speak of particulars. */
const MIN_SHARE = 1 / 3;

/** *le Parlement*, *le Roi*: every country has had one. */
const INSTITUTIONS: ReadonlySet<string> = new Set(references.commonInstitutions);

/** Whether a name, a date or a people says of what, where or when a statement speaks. */
export function isAnchored({ mentions, words }: TreeView, lexicon: Lexicon): boolean {
  return (
    mentions.some(
      (mention) =>
        mention.type === 'date' ||
        ('entity' in mention && mention.form === 'name' && !INSTITUTIONS.has(bare(mention.text))),
    ) ||
    words.some(
      ({ upos, form }, at) =>
        !INSTITUTIONS.has(form) &&
        (upos === 'PROPN' ||
          (at > 0 && /^\p{Lu}/u.test(form)) ||
          (upos === 'ADJ' && lexicon.demonyms.has(form.charAt(0).toUpperCase() + form.slice(1)))),
    )
  );
}

/** *le Parlement* without its article. */
function bare(name: string): string {
  return name.replace(/^(?:l[ea]s?\s|l['’])/iu, '');
}

/** A country, a people or a title stands for very many events, a person or a town for few. */
const ENOUGH = 2;

/** *Varn* alone, of somebody whom the text calls *Paul Varn* elsewhere, or who is nobody known. */
function isSurname({ type, text, entity }: EntityMention, view: TreeView): boolean {
  if (type !== 'person' || /\s/u.test(text)) return false;
  const full = view.entities.get(entity)?.name ?? text;
  return full !== text;
}

/**
 * Whether a statement of what was once so has more than a country or a people in it: *Les Romains
 * furent battus* leaves open where and when. With a year one is enough, and a year
 * alone is not: *La production débuta en 1942*.
 */
export function tellsEnough(view: TreeView, lexicon: Lexicon): boolean {
  const { mentions, words } = view;
  const told = new Map<string, number>();
  for (const mention of mentions) {
    if (!('entity' in mention) || mention.form !== 'name') continue;
    const kind = lexicon.places.get(mention.text)?.type ?? '';
    const isThin = /^(?:country|continent)$/u.test(kind) || isSurname(mention, view);
    told.set(mention.entity, Math.max(told.get(mention.entity) ?? 0, isThin ? 1 : 2));
  }
  const named = new Set(mentions.flatMap((each) => ('entity' in each ? each.words : [])));
  for (const [at, { form, upos }] of words.entries()) {
    if (named.has(at) || (at === 0 && upos !== 'PROPN')) continue;
    const name = form.charAt(0).toUpperCase() + form.slice(1);
    if (lexicon.demonyms.has(name)) told.set(name.slice(0, 5), 1);
    else if (INSTITUTIONS.has(form)) continue;
    else if (upos === 'PROPN' || /^\p{Lu}/u.test(form)) told.set(form, 1);
  }
  const weight = [...told.values()].reduce((sum, each) => sum + each, 0);
  return weight >= (mentions.some(hasYear) ? 1 : ENOUGH);
}

/**
 * Whether a paragraph speaks of certain people, places and times: there, *Les trains sont vieux* is
 * said of one country, and not of all.
 */
export function tellsOfParticulars(views: readonly (TreeView | null)[], lexicon: Lexicon): boolean {
  const read = views.flatMap((view) => view ?? []);
  const anchored = read.filter((view) => isAnchored(view, lexicon));
  return anchored.length >= read.length * MIN_SHARE;
}

/** Past tenses of the main verb, and its future: what was so once, and not what is always so. */
export function isPast({ words, dependents }: TreeView): boolean {
  const root = words.findIndex(({ head }) => head < 0);
  return [root, ...(dependents[root] ?? [])].some((of) => {
    const word = words[of];
    if (word === undefined || (of !== root && !/^(?:aux|cop)/u.test(word.deprel))) return false;
    // *vécut* is the past of *vivre*
    if (word.lemma === 'vivre' && /^vit$/iu.test(word.form)) return false;
    if (/^(?:Past|Imp|Fut)$/u.test(word.feats['Tense'] ?? '') && word.feats['VerbForm'] === 'Fin')
      return true;
    return word.deprel === 'aux:tense' && /^(?:a|ont|est|sont)$/iu.test(word.form);
  });
}
