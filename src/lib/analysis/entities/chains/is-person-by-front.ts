import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { Word } from '#lib/analysis/tree/document.ts';
import { findFrontedPredicate } from './find-fronted-predicate.ts';

interface Words {
  readonly words: readonly Word[];
  readonly dependents: readonly (readonly number[])[];
}

/** What befalls nobody but a person, as lemmas of participles. */
const OF_PERSONS =
  /^(?:arrêter|blesser|congédier|décorer|emprisonner|exiler|fiancer|incarcérer|licencier|marier|orphelin|veuf)$/u;

/**
 * Whether what stands before a subject pronoun makes a person of it: *Promu général, il …*, *Maire de
 * Dole, il …*, *Blessée au bras, elle …*.
 */
export function isPersonByFront(view: Words, subject: number, lexicon: Lexicon): boolean {
  const [from, to] = findFrontedPredicate(view, subject) ?? [0, 0];
  const front = view.words.slice(from, to);
  return front.some((word, place) => {
    const { lemma, upos, feats } = word;
    if (place === 0 && upos !== 'NOUN') return OF_PERSONS.test(lemma);
    const before = front[place - 1];
    // *Blessé par le duc*, *Racheté par des moines*: others than the subject
    const isOwn =
      place === 0 ||
      (place === 1 && (before?.feats['VerbForm'] === 'Part' || before?.upos === 'ADJ')) ||
      (place === 2 && before?.form === 'comme');
    if (!isOwn || upos !== 'NOUN' || feats['Number'] === 'Plur') return false;
    return lexicon.roleNouns.has(word.form.toLowerCase()) || lexicon.roleNouns.has(lemma);
  });
}
