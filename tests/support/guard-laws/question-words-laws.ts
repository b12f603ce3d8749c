/** What must not stand in a question, whatever it asks: words that point out of it, deny or compare. */
import { beforeEnd, forbid } from './forbid.ts';
import type { GuardLaw } from './guard-law.ts';

const OPENS =
  /^(?:(?:À|De|D['’]|Dans|En|Sur|Sous|Par|Pour|Contre|Avec|Depuis|Durant|Pendant|Avant|Après|Vers|Chez|Jusqu['’]|Lors de|Jusqu['’]à|Entre|Le|Au|\p{Lu}\p{L}+)[^?]*?(?<!\p{L}))?(?:[Qq]u(?:i|e|el|elle|els|elles|oi|and)|[Qq]u['’]|[Cc]ombien|[Cc]omment|[Oo]ù|[Pp]ourquoi)(?!\p{L})/u;
const QUESTIONS = { of: ['question'], part: 'stem' } as const;

export const QUESTION_WORDS_LAWS: readonly GuardLaw[] = [
  forbid({
    ...QUESTIONS,
    says: 'a question has one question word and one mark of interrogation, at its end',
    guards: ['no-statement', 'torn-clause'],
    what: (stem) =>
      !OPENS.test(stem) ||
      !/^[^?!.;:]*[\u00a0\u202f]\?$/u.test(stem.replace(/(?<!\p{L})\p{Lu}\./gu, '')),
    plant: (stem) => stem.replace(/.\?$/u, '. Et alors\u00a0?'),
  }),
  forbid({
    ...QUESTIONS,
    says: 'no question denies',
    guards: ['negative'],
    // in a clause below it somebody may deny
    what: /^(?:(?!\s(?:que|qu['’]|dont))[^?])*(?<!\p{L})(?:n(?:e\s|['’])|jamais|guère|aucune?(?!\p{L}))/iu,
    plant: (stem) => stem.replace(/(?<=[^\s]\s)/u, 'ne '),
  }),
  forbid({
    ...QUESTIONS,
    says: 'no writer speaks of themselves',
    guards: ['first-person'],
    what: /(?<!\p{L})(?:je|j['’]|nous|moi|me|m['’]|mon|ma|mes|notre|nos)(?!\p{L})/iu,
    plant: (stem) => beforeEnd(stem, ' dans notre pays'),
  }),
  forbid({
    ...QUESTIONS,
    says: 'no demonstrative points out of a question',
    guards: ['open-demonstrative'],
    what: /(?<![\p{L}-])(?:cet|cette|ces|celui|celle|ceux|celles|cela|ça|ceci)(?!\p{L})|(?<![\p{L}-])ce(?!\p{L}|\s?qu)/iu,
    plant: (stem) => beforeEnd(stem, ' dans cette ville'),
  }),
  forbid({
    ...QUESTIONS,
    says: 'no pronoun stands before a verb or after a preposition',
    guards: ['clitic', 'open-pronoun'],
    what: (stem, _, { readingsOf }) =>
      [...stem.matchAll(/(?<![\p{L}-])(?:les?|la|l['’]|lui|leur|en|y)\s?(?<verb>\p{Ll}+)/gu)].some(
        ({ groups }) => {
          const readings = readingsOf(groups?.['verb'] ?? '');
          return (
            readings.length > 0 &&
            readings.every(
              ({ upos, feats }) => /^(?:VERB|AUX)$/u.test(upos) && feats['VerbForm'] === 'Fin',
            )
          );
        },
      ) || /(?<![\p{L}-])(?:lui|eux|elles?|ils?)(?![\p{L}-])/u.test(stem),
    plant: (stem) => beforeEnd(stem, ' avec lui'),
  }),
  forbid({
    ...QUESTIONS,
    says: 'a possessive has its owner in the question',
    guards: ['open-possessive', 'open-owner'],
    what: (stem, { item }) =>
      /(?<!\p{L})(?:son|sa|ses|leurs?)\s/u.test(stem) &&
      !/(?:\s|['’])(?:\p{Lu}|une?\s)/u.test(stem) &&
      item.variant !== 'who',
    plant: (_, { item }) =>
      item.variant === 'who' ? null : 'En quelle année la ville vendit-elle ses moulins\u00a0?',
  }),
  forbid({
    ...QUESTIONS,
    says: 'no word of time or likeness leans on what was told before',
    guards: ['relative-word', 'pluperfect'],
    what: /(?<!\p{L})(?:(?<!ou )encore|désormais|ensuite|puis|alors|lendemain|suivante?s?|précédente?s?|auparavant|également|aussi|ainsi|plus tard|susdite?s?|similaires?|tels?|telles?)(?!\p{L})|(?<!\p{L})(?:avait|avaient|avions)(?:-(?:ils?|elles?))?\s\p{L}+(?:é|i|u|is|it|ert|ait|eint)e?s?(?!\p{L})/iu,
    plant: (stem) => beforeEnd(stem, ' le lendemain'),
  }),
  forbid({
    ...QUESTIONS,
    says: 'no question asks of what holds under a condition only',
    guards: ['condition'],
    what: /(?<!\p{L})(?:si|s['’]ils?|sauf|à condition|à moins)(?!\p{L})/iu,
    plant: (stem) => beforeEnd(stem, ' s’il pleut'),
  }),
  forbid({
    ...QUESTIONS,
    says: 'no comparison stands with one of its sides',
    guards: ['comparison'],
    what: /(?<!\p{L})(?:autant|davantage|moins|mieux)(?!\p{L})|(?<!la |le |les |l['’]\p{L}{1,20} )(?<!\p{L})plus (?!de|grand|petit|haut|important|sombre|ancien|vieux|vieille)\p{L}+/iu,
    plant: (stem) => beforeEnd(stem, ' moins vite'),
  }),
  forbid({
    ...QUESTIONS,
    says: 'no question is of what somebody says of something',
    guards: ['reported'],
    what: /(?<!\p{L})(?:selon|d['’]après|estime\p{L}*|affirme\p{L}*|prétend\p{L}*)(?!\p{L})/iu,
    plant: (stem) => beforeEnd(stem, ' selon Louis Marchal'),
  }),
];
