import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { GrammarLookups } from './has-faulty-agreement.ts';

/** What lets a further verb follow without a mark. */
const OPENER =
  /^(?:et|ou|mais|donc|car|ni|or|qui|qu[e'’]|.*qu[e'’]|dont|où|comme|quand|si|s['’]|plus|moins|tant|tel(?:le)?s?|soit|combien|comment|pourquoi|(?:le|la|les|du|des|au|aux)?quel(?:le)?s?|voil[aà]|voici|(?:y|il)|compte)$/iu;

/** Verbs of phrases that are none any more: *on ne peut plus simple*. */
const FIXED = /^(?:a (?:posteriori|priori|fortiori|contrario|cappella|minima|maxima)|peut plus)$/u;

/**
 * Whether two verbs follow each other with nothing that joins them: *la neige est tombée sur la ville a bloqué les
 * routes*; or a verb stands for a participle: *il n'a pas réussit*.
 */
export function hasSpareVerb(view: TreeView, lookups: GrammarLookups): boolean {
  const { words } = view;
  let verbs = 0;
  let openers = 0;
  for (const [at, word] of words.entries()) {
    if (word.upos === 'PUNCT' || /^[-–—,;:()«»"“”]$/u.test(word.form)) {
      verbs = 0;
      openers = 0;
    } else if (opens(word)) {
      openers += 1;
    } else if (FIXED.test(`${word.form} ${words[at + 1]?.form ?? ''}`)) {
      continue;
    } else if (isSurelyFinite(word, lookups)) {
      // *disait-il*
      if ((words[at + 1]?.form ?? '').startsWith('-')) return false;
      verbs += 1;
      if (verbs > 1 + openers) return true;
    }
  }
  return false;
}

function opens({ form, upos, feats }: Word): boolean {
  return (
    upos === 'CCONJ' ||
    upos === 'SCONJ' ||
    /^(?:Rel|Int)$/u.test(feats['PronType'] ?? '') ||
    OPENER.test(form)
  );
}

/** By the lexicon alone a verb with a person, or an auxiliary that is read as one. */
function isSurelyFinite({ form, upos, feats }: Word, { readingsOf }: GrammarLookups): boolean {
  if (feats['VerbForm'] !== 'Fin' || /^\p{Lu}$/u.test(form)) return false;
  if (upos === 'AUX' && /^(?:est|sont|a|ont|était|étaient|avait|avaient|fut|furent)$/u.test(form))
    return true;
  const readings = readingsOf(form.toLowerCase());
  return (
    readings.length > 0 &&
    readings.every(
      (reading) => /^(?:VERB|AUX)$/u.test(reading.upos) && reading.feats['VerbForm'] === 'Fin',
    )
  );
}
