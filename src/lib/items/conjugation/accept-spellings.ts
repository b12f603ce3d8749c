import type { VerbGroup } from './verb-group.ts';

/**
 * The other spellings of a form that are right as well: those of 1990 (*connait*, *coute*, *cèdera*,
 * *ruissèle*) for the older ones and the reverse. Rectifications de l'orthographe, Journal officiel,
 * 6 December 1990.
 */
export function acceptedSpellings({ key, at }: Pick<VerbGroup, 'key' | 'at'>): string[] {
  const others = [
    ...(/(?:aî|oî)tre$/u.test(at.lemma)
      ? // not *étaît né*, nor *naissaît*
        [key.replace(/([ao])î(?=t)/u, '$1i'), key.replace(/(?<!ss)([ao])i(?=t\p{L}*$)/u, '$1î')]
      : []),
    ...(/[îû]\p{L}+(?:er|ir)$/u.test(at.lemma) && !/^jeûner$/u.test(at.lemma)
      ? [key.replace(/[îû]/u, (letter) => (letter === 'î' ? 'i' : 'u'))]
      : []),
    ...(/é\p{L}{1,2}er$/u.test(at.lemma)
      ? [
          key.replace(/é(\p{L}{1,2}er(?:a|ai))/u, 'è$1'),
          key.replace(/è(\p{L}{1,2}er(?:a|ai))/u, 'é$1'),
        ]
      : []),
  ];
  return [...new Set(others)].filter((form) => form !== key);
}

/** Verbs in *-eler* and *-eter* that have one spelling before a mute e. */
const ONE_SPELLING =
  /(?:appeler|jeter|acheter|geler|peler|modeler|harceler|ciseler|démanteler|écarteler|marteler|haleter)$/u;

/** Whether its verb has two sets of forms, either of which is right: *paie* and *paye*. */
export function hasTwoSpellings({ at, key }: Pick<VerbGroup, 'at' | 'key'>): boolean {
  if (/ayer$|asseoir$|^surseoir$|^ouïr$|^haïr$/u.test(at.lemma)) return true;
  if (!/e[lt]er$/u.test(at.lemma) || ONE_SPELLING.test(at.lemma)) return false;
  return /(?:ll|tt|è[lt])e/u.test(key);
}
