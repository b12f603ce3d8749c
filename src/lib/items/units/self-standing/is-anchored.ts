import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** Least share of a paragraph's sentences with a name or date that makes it speak of particulars. */
const MIN_SHARE = 1 / 3;

/** Whether a name, a date or a people says of what, where or when a statement speaks. */
export function isAnchored({ mentions, words }: TreeView, lexicon: Lexicon): boolean {
  return (
    mentions.some(
      (mention) => mention.type === 'date' || ('entity' in mention && mention.form === 'name'),
    ) ||
    words.some(
      ({ upos, form }, at) =>
        upos === 'PROPN' ||
        (at > 0 && /^\p{Lu}/u.test(form)) ||
        (upos === 'ADJ' && lexicon.demonyms.has(form.charAt(0).toUpperCase() + form.slice(1))),
    )
  );
}

/**
 * Whether a paragraph speaks of certain people, places and times: there, *Les trains sont vieux* is
 * said of one country, and not of all.
 */
export function tellsOfParticulars(views: readonly (TreeView | null)[]): boolean {
  const read = views.flatMap((view) => view ?? []);
  const anchored = read.filter(({ mentions }) =>
    mentions.some(
      (mention) => mention.type === 'date' || ('entity' in mention && mention.form === 'name'),
    ),
  );
  return anchored.length >= read.length * MIN_SHARE;
}

/** Past tenses of the main verb: what was so once, and not what is always so. */
export function isPast({ words, dependents }: TreeView): boolean {
  const root = words.findIndex(({ head }) => head < 0);
  return [root, ...(dependents[root] ?? [])].some((of) => {
    const word = words[of];
    if (word === undefined || (of !== root && !/^(?:aux|cop)/u.test(word.deprel))) return false;
    if (/^(?:Past|Imp)$/u.test(word.feats['Tense'] ?? '') && word.feats['VerbForm'] === 'Fin')
      return true;
    return word.deprel === 'aux:tense' && /^(?:a|ont|est|sont)$/iu.test(word.form);
  });
}
