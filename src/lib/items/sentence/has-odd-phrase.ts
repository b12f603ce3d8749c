import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { readNoun } from '../article/read-noun.ts';
import data from '../data/frequent-mistakes.json' with { type: 'json' };
import type { GrammarLookups } from './has-faulty-agreement.ts';

/** Adjectives that stand before their noun, by how they begin, of which *des* turns *de*. */
const PREPOSED =
  /^(?:nouve|grand|vieux|vieille|bea|belle|bon|mauvais|petit|nombreu|gros|haut|long|vast|rare|ancien|véritable|vrai)/u;
const COMPOUND =
  /^(?:petit(?:e?s) (?:pois|amis|pains|enfants|fours|annonces)|grands (?:parents|magasins))$/u;
const CAPITAL_TITLE = new Set(data.smallTitles);

/**
 * Whether a phrase is built as French builds none: *les villes tel que Rouen*, *des grandes maisons*, *ceux vendus en
 * mai*, *est ancien maire*, *du Colonel Varn*.
 */
export function hasOddPhrase({ words, text }: TreeView, lookups: GrammarLookups): boolean {
  const formAt = (at: number): string => words[at]?.form ?? '';
  return words.some(({ form, upos, head, lemma, deprel, start, end }, at) => {
    const next = words[at + 1];
    if (/^tel(?:le)?$/u.test(form)) {
      const noun = words[formAt(at - 1) === ',' ? at - 2 : at - 1];
      const isMany =
        noun?.upos === 'NOUN' &&
        readNoun(noun.form.toLowerCase(), lookups.readingsOf, lookups.lexicon).number === 'Plur';
      return isMany && /^qu[e'’]/u.test(formAt(at + 1));
    }
    if (/^des$/iu.test(form) && upos === 'DET')
      return (
        head === at + 2 &&
        next?.upos === 'ADJ' &&
        next.head === head &&
        words[head]?.upos === 'NOUN' &&
        PREPOSED.test(next.form) &&
        !COMPOUND.test(`${next.form} ${formAt(head)}`)
      );
    if (/^(?:ceux|celles?|celui)$/iu.test(form))
      return next?.feats['VerbForm'] === 'Part' && next.feats['Tense'] !== 'Pres';
    if (lemma === 'être' && deprel === 'cop')
      return (
        /^(?:ancien|actuel|futur)(?:ne|le|e)?$/u.test(formAt(at + 1)) &&
        words[at + 2]?.upos === 'NOUN'
      );
    if (!CAPITAL_TITLE.has(form) || next === undefined || next.start === end) return false;
    return (
      /^(?:le|la|l['’]|du|au|un|une)$/u.test(formAt(at - 1)) &&
      /^\p{Lu}\p{Ll}/u.test(next.form) &&
      !/[«“"]/u.test(text.slice(0, start))
    );
  });
}
