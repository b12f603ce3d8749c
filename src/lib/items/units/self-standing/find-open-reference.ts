import { splitClauses } from '#lib/analysis/clauses/split-clauses.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { isBalanced } from '../is-whole-clause.ts';
import { isAnchored, isPast, tellsEnough } from './is-anchored.ts';
import { tellsOfKind } from './is-natural-kind.ts';
import { openAdverb } from './open-adverb.ts';
import { openCoargument } from './open-coargument.ts';
import { openComplement } from './open-complement.ts';
import { openDefinite } from './open-definite.ts';
import { openDemonstrative, openPossessive } from './open-determiner.ts';
import { openGivenName } from './open-given-name.ts';
import { openGoal } from './open-goal.ts';
import { findOpenOccasion, hasYear } from './open-occasion.ts';
import { openPlace } from './open-place.ts';
import { openPronoun } from './open-pronoun.ts';
import {
  openComparedNoun,
  openLikeness,
  openQuantifier,
  openSuperlative,
} from './open-quantifier.ts';
import type { OpenReference, Reading, ReferenceRule, Surroundings } from './open-reference.ts';
import { openParticiple, openRelational } from './open-relational.ts';
import { openSpecimen } from './open-specimen.ts';
import { findOpenWords } from './open-words.ts';
import connectives from '#lib/items/data/connectives.json' with { type: 'json' };

const FIRST_OR_SECOND: ReferenceRule = ({ view }, at) => {
  const word = view.words[at];
  if (word === undefined) return null;
  const isPersonal =
    /^(?:PRON|DET)$/u.test(word.upos) && /^[12]$/u.test(word.feats['Person'] ?? '');
  return isPersonal ||
    /^(?:je|j['’]|m['’]|t['’]|tu|nous|vous|moi|toi|mon|ma|mes|ton|ta|tes|notre|nos|votre|vos)$/iu.test(
      word.form,
    )
    ? 'first-person'
    : null;
};

const RULES: readonly ReferenceRule[] = [
  FIRST_OR_SECOND,
  openPronoun,
  openCoargument,
  openPossessive,
  openDemonstrative,
  openQuantifier,
  openComparedNoun,
  openLikeness,
  openSuperlative,
  openAdverb,
  openDefinite,
  openSpecimen,
  openRelational,
  openComplement,
  openGoal,
  openParticiple,
  openPlace,
  openGivenName,
];

const CONNECTIVE = new RegExp(
  `^(?:${connectives.leading.fr.map((word) => word.replace(/'/gu, "['’]").replace(/ /gu, '\\s')).join('|')})(?![\\p{L}-])`,
  'iu',
);

/** What a French statement leaves to the sentences around it; null where it can be understood alone. */
export function findOpenReference(
  view: TreeView | null,
  around: Surroundings,
  lexicon: Lexicon,
): OpenReference | null {
  if (view === null) return { rule: 'no-tree', text: '' };
  const clauses = splitClauses(view);
  const clauseOf: number[] = view.words.map(() => 0);
  clauses.forEach(({ words }, position) => {
    for (const at of words) clauseOf[at] = position;
  });
  const reading: Reading = { view, clauses, clauseOf, around, lexicon };
  if (!isStatement(reading)) return { rule: 'no-statement', text: view.text };
  const connective = CONNECTIVE.exec(view.text);
  if (connective && !/^(?:ainsi|alors|aussi)\s(?:que|qu['’])/iu.test(view.text))
    return { rule: 'connective', text: connective[0] };
  const words = findOpenWords(reading);
  if (words) return words;
  for (let at = 0; at < view.words.length; at += 1)
    for (const rule of RULES) {
      const found = rule(reading, at);
      if (found !== null) return { rule: found, text: view.words[at]?.form ?? '' };
    }
  const occasion = findOpenOccasion(reading);
  // *Le lynx s'accouple en mars*: every year
  const isYearly = occasion?.rule === 'relative-time' && tellsOfKind(view, around.introduced);
  if (occasion && !isYearly) return occasion;
  if ((isPast(view) || view.mentions.some(hasYear)) && !tellsEnough(view, lexicon))
    return { rule: 'unanchored', text: view.words[0]?.form ?? '' };
  const isOpen = around.particular ? !tellsOfKind(view, around.introduced) : isPast(view);
  if (!isAnchored(view, lexicon) && isOpen)
    return { rule: 'unanchored', text: view.words[0]?.form ?? '' };
  return null;
}

/** A whole sentence with a verb that states something by itself; it asks and commands nothing. */
function isStatement({ view }: Reading): boolean {
  const { text, words, dependents } = view;
  if (!/[.!…][»”"')\]\s]*$/u.test(text) || !isBalanced(text)) return false;
  if (/^(?:qui|que|qu['’]|dont|où)(?!\p{L})/iu.test(text)) return false;
  // *Non : il partit*: the answer to a question
  if (/^(?:non|oui|si)\s?[:;,.]/iu.test(text)) return false;
  return words.some(({ feats, deprel, head }, at) => {
    if (feats['VerbForm'] !== 'Fin' || /^(?:Imp|Sub)$/u.test(feats['Mood'] ?? '')) return false;
    const predicate = /^(?:aux|cop)/u.test(deprel) ? head : at;
    if (words[predicate]?.deprel.startsWith('acl') === true) return false;
    return (dependents[predicate] ?? []).every(
      (of) =>
        !(words[of]?.deprel === 'mark' && words[of].upos === 'SCONJ') &&
        words[of]?.feats['PronType'] !== 'Rel',
    );
  });
}
