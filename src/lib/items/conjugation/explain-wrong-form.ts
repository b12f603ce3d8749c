import type { VerbLexicon } from '#lib/analysis/verb-lexicon.ts';
import type { Bilingual } from '#lib/bank/schema.ts';
import { wordBoth, type PhraseName, type Slots } from '../word-phrase.ts';
import type { WrongForm } from './choose-wrong-forms.ts';
import { describeForm, labelForm } from './describe-form.ts';
import type { VerbGroup } from './verb-group.ts';

/** What makes a wrong form wrong, and what stands on its English side. */
export function explainWrongForm(
  wrong: WrongForm,
  group: VerbGroup,
  infinitive: string,
  verbs: VerbLexicon,
  bilingual: boolean,
): { readonly label: string; readonly rationale: Bilingual } {
  const { at, key, reflexive } = group;
  const told = (name: PhraseName, french: Slots, english: Slots = french): Bilingual => {
    const slots = { option: wrong.form, key, lemma: infinitive };
    return wordBoth(name, { ...slots, ...french }, bilingual ? { ...slots, ...english } : null);
  };
  switch (wrong.mistake) {
    case 'other-form': {
      const described = describeForm(wrong.at, verbs, reflexive);
      return {
        label: labelForm(wrong.at),
        rationale: told('otherForm', { description: described.fr }, { description: described.en }),
      };
    }
    case 'infinitive':
      return { label: 'infinitive', rationale: told('infinitiveInstead', {}) };
    case 'participle':
      return { label: 'past participle', rationale: told('participleInstead', {}) };
    case 'infinitive-after-auxiliary': {
      const auxiliary = wrong.form.split(' ').slice(0, -1).join(' ');
      return {
        label: 'infinitive after the auxiliary',
        rationale: told('infinitiveAfterAuxiliary', { auxiliary, lemma: at.lemma }),
      };
    }
    case 'auxiliary':
      return {
        label: 'with the wrong auxiliary',
        rationale: told('wrongAuxiliary', { auxiliary: at.auxiliary ?? 'avoir' }),
      };
    case 'agreement':
      return {
        label: 'with the wrong agreement',
        rationale: told(at.agreement === null ? 'noAgreement' : 'wrongAgreement', {}),
      };
  }
}
