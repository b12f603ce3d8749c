import { forbid } from './forbid.ts';
import type { GuardLaw } from './guard-law.ts';

const QUESTIONS = { of: ['question'], part: 'stem' } as const;
const WHEN = /^(?:En quelle année|À quelle date|Quand|En quel mois)(?!\p{L})/u;
const YEAR = /(?<!\p{L})(?:en|En) (?:\p{Ll}+ )?(?:1\d|20)\d\d(?!\d)/gu;

/** Who acts in a question, and at what time. */
export const QUESTION_ACTOR_LAWS: readonly GuardLaw[] = [
  forbid({
    ...QUESTIONS,
    says: 'by whom something was done is asked of a passive',
    guards: ['agent-of-active'],
    what: /^Par (?:qui|quel(?:le)?s?)(?!\p{L})(?![^?]*(?<!\p{L})(?:est|sont|était|étaient|fut|furent|sera|été|soit)(?!\p{L}))/u,
    plant: () => 'Par qui la ville de Vesoul capitula-t-elle en 1912\u00a0?',
  }),
  forbid({
    ...QUESTIONS,
    says: 'no town or region wills, refuses or decides',
    guards: ['place-as-actor'],
    what: /^Quel(?:le)? (?:ville|île|région|commune|village) (?:refus|décid|veut|voul|exig|accept|souhait)/u,
    plant: () => 'Quelle ville refusa de payer en 1912\u00a0?',
  }),
  forbid({
    ...QUESTIONS,
    says: 'no past historic stands behind est-ce que, for want of a pronoun to turn it',
    guards: ['unknown-gender'],
    what: (stem, _, { readingsOf }) =>
      stem.includes('est-ce qu') &&
      (stem.match(/(?<=\s)\p{Ll}+(?!\p{L})/gu) ?? []).some((form) => {
        const readings = readingsOf(form);
        return (
          readings.length > 0 &&
          readings.every(({ feats }) => feats['Tense'] === 'Past' && feats['VerbForm'] === 'Fin')
        );
      }),
    plant: () => 'En quelle année est-ce que Kerbrat vendit son port\u00a0?',
  }),
  forbid({
    ...QUESTIONS,
    says: 'no question tells two years but from one to the other',
    guards: ['two-dates'],
    what: (stem) => (stem.match(YEAR) ?? []).length > 1,
    plant: (stem) => `En 1912, ${stem.replace('\u00a0?', ' en mars 1913\u00a0?')}`,
  }),
  forbid({
    ...QUESTIONS,
    says: 'a share is asked for of something',
    guards: ['odd-percentage'],
    what: /quel(?:le)? (?:pourcentage|part|proportion)(?!\s(?:de|d['’]|du|des))/iu,
    plant: () => 'Avec quel pourcentage arriva Paul Morel\u00a0?',
  }),
  forbid({
    ...QUESTIONS,
    says: 'who asks when has no verb in the imperfect, which sets a scene',
    guards: ['scene'],
    what: (stem, _, { readingsOf }) =>
      WHEN.test(stem) &&
      readingsOf(
        /(?<verb>\p{Ll}+)-(?:t-)?(?:ils?|elles?)(?!\p{L})/u.exec(stem)?.groups?.['verb'] ?? '',
      ).some(
        ({ feats, lemma }) =>
          feats['Tense'] === 'Imp' && !/^(?:être|avoir|pouvoir|devoir)$/u.test(lemma),
      ),
    plant: () => 'En quelle année Paul Morel traitait-il des cendres\u00a0?',
  }),
];
