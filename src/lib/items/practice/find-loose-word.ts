import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { MakerContext } from '../context.ts';

/** Elided words, which the lexicon holds in full. */
const CLITIC = /^(?:\p{Ll}{1,2}'|qu'|jusqu'|lorsqu'|puisqu'|quoiqu'|aujourd'hui)$/u;
/** Prepositions behind which a French noun always has its determiner. */
const WANTS_DETERMINER = /^(?:dans|parmi)$/iu;
/** Words that lose their vowel before another, and those before which none does. */
const ELIDABLE = /^(?:le|la|de|que|ne|se|me|te|je|jusque|lorsque|puisque)$/iu;
const VOWEL = /^[aeiouàâéèêëîïôûœæ]/iu;
const UNELIDED = /^(?:onz|oui|ouistiti|uhlan|ulul|un$|une$|unième|a$|i$|o$|u$|e$)/iu;
/** Adverbs that an editor would not let stand twice in a sentence. */
const EMPHATIC = /^(?:aussi|également|\p{Ll}{3,}ment)$/u;

/**
 * A word that an editor would strike or mend: one that no lexicon has, *dans nord* without its
 * article, *que Anne* without its apostrophe, the same word twice on end, the same adverb twice. Null for none, else its index.
 */
export function findLooseWord(
  { words, dependents }: TreeView,
  { readingsOf }: Pick<MakerContext, 'readingsOf'>,
): number | null {
  const adverbs = new Set<string>();
  for (const [at, { form, upos, head }] of words.entries()) {
    const bare = form
      .toLowerCase()
      .replace(/^-(?:t-)?/u, '')
      .replace('’', "'");
    if (/^\p{Ll}/u.test(form) && !CLITIC.test(bare) && readingsOf(bare).length === 0) return at;
    // *Eglise*: the capital has lost its accent.
    const readings = /^E\p{Ll}/u.test(form) ? readingsOf(bare) : [];
    if (readings.length > 0 && readings.every(({ lemma }) => lemma.startsWith('é'))) return at;
    // *au bout du au bout du fil*
    const isRepeated = [2, 3].some(
      (step) =>
        form === words[at + step]?.form && words[at + 1]?.form === words[at + step + 1]?.form,
    );
    if (form.length > 2 && isRepeated) return at;
    const next = words[at + 1];
    if (ELIDABLE.test(form) && next !== undefined && next.start > (words[at]?.end ?? 0)) {
      if (VOWEL.test(next.form) && !UNELIDED.test(next.form)) return at;
    }
    if (WANTS_DETERMINER.test(form) && head === at + 1 && words[head]?.upos === 'NOUN') {
      const own = (dependents[head] ?? []).filter((one) => one !== at);
      const determined = own.some((one) => /^(?:det|nummod)/u.test(words[one]?.deprel ?? ''));
      if (!determined) return at;
    }
    // *Les causes seraient : la faim*
    if (form === ':' && /^(?:AUX|ADP|DET)$/u.test(words[at - 1]?.upos ?? '')) return at;
    if (upos === 'ADV' && EMPHATIC.test(bare)) {
      if (adverbs.has(bare)) return at;
      adverbs.add(bare);
    }
  }
  return null;
}
