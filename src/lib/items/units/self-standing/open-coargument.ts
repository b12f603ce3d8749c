import { hasAntecedent, isSpokenOf } from './find-antecedent.ts';
import { childrenOf, type ReferenceRule } from './open-reference.ts';

const SUBJECT = /^-?(?:t-)?(?:il|elle)$/iu;
const OBJECT = /^(?:le|la|l['’]|lui)$/iu;
/** Persons or things that two pronouns of one verb stand for. */
const BOTH = 2;

/**
 * *quand il lui répond*: he answers another than himself, so that a statement must speak of two whom the
 * pronouns can be.
 */
export const openCoargument: ReferenceRule = (reading, at) => {
  const { words, mentions } = reading.view;
  const word = words[at];
  if (word?.upos !== 'PRON' || !OBJECT.test(word.form) || !/^i?obj/u.test(word.deprel)) return null;
  const subject = childrenOf(reading, word.head, /^nsubj/u)[0];
  const own = words[subject ?? -1];
  if (own?.upos !== 'PRON' || !SUBJECT.test(own.form)) return null;
  const wanted = { gender: null, number: 'Sing' };
  const others = words.filter(
    (_, of) =>
      of < at &&
      isSpokenOf(reading.view, of) &&
      !mentions.some((mention) => mention.type === 'place' && mention.words.includes(of)) &&
      hasAntecedent(reading, at, wanted, (candidate) => candidate === of),
  );
  return others.length < BOTH ? 'pronoun' : null;
};
