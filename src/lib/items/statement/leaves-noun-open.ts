import { isPast } from '../units/self-standing/is-anchored.ts';
import { says, WHOLES, type Told } from './told.ts';

/** What is done to something. */
const DEED = /(?:tion|sion|ment|age|ure)$/u;
/** Known by its year: *la révolution de 1848*. */
const KNOWN_BY_YEAR =
  /^(?:révolution|constitution|exposition|insurrection|déclaration|convention|élection|soulèvement|armement)$/u;

/** *dirige la restauration de 1855 à 1868*: of what, a year does not say. */
export function leavesDeedOpen({ view, own }: Told): boolean {
  return view.words.some((word, at) => {
    if (own.has(at) || word.upos !== 'NOUN' || word.feats['Number'] === 'Plur') return false;
    if (!DEED.test(word.lemma) || KNOWN_BY_YEAR.test(word.lemma)) return false;
    const isDefinite = (view.dependents[at] ?? []).some((of) =>
      /^(?:le|la|l['’])$/iu.test(view.words[of]?.form ?? ''),
    );
    return isDefinite && /^[ \u00a0]de[ \u00a0]\d{3,4}(?!\d)/u.test(view.text.slice(word.end));
  });
}

/** *demande les dossiers médicaux*, *s'indigne de l'état des vitraux*: those of which the text speaks. */
export function leavesPluralOpen(told: Told): boolean {
  const { view, own, lexicon } = told;
  const isEvent = isPast(view) || view.mentions.some(({ value }) => value?.kind === 'date');
  if (!isEvent) return false;
  return view.words.some((word, at) => {
    if (own.has(at) || word.upos !== 'NOUN' || word.feats['Number'] !== 'Plur') return false;
    const below = view.dependents[at] ?? [];
    if (!below.some((of) => /^les$/iu.test(view.words[of]?.form ?? ''))) return false;
    // *5 % des voix*: of all of them
    const on = view.words[word.head];
    if (on?.upos === 'NUM' || /^(?:%|pour cent|moitié|tiers|quart|majorité)$/u.test(on?.form ?? ''))
      return false;
    if (WHOLES.has(word.lemma) || lexicon.roleNouns.has(word.lemma)) return false;
    if (/^\p{Lu}/u.test(word.form)) return false;
    const isTold = below.some((of) =>
      /^(?:nmod|acl|appos|flat|nummod)/u.test(view.words[of]?.deprel ?? ''),
    );
    return !isTold && !below.some((of) => says(told, of));
  });
}
