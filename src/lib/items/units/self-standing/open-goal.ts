import { childrenOf, type ReferenceRule } from './open-reference.ts';

/** Verbs of coming, which ask where to. */
const COMING = /^(?:arriver|débarquer|parvenir|rentrer|revenir)$/u;
const WHERE = /^(?:à|au|aux|chez|dans|en|jusque|jusqu['’]|par|près|sous|sur|vers)$/iu;

/** *Paul Varn arriva de Castres en 2017*: where? Whence alone does not say. */
export const openGoal: ReferenceRule = (reading, at) => {
  const { view } = reading;
  const verb = view.words[at];
  if (verb?.upos !== 'VERB' || !COMING.test(verb.lemma) || /^(?:acl|advcl|amod)/u.test(verb.deprel))
    return null;
  const caseOf = (of: number): string =>
    view.words[childrenOf(reading, of, /^case/u)[0] ?? -1]?.form ?? '';
  const isDate = (of: number): boolean =>
    view.mentions.some(({ type, words }) => type === 'date' && words.includes(of));
  const places = childrenOf(reading, at, /^(?:obl|advmod|iobj|xcomp)/u).filter((of) => !isDate(of));
  const comesFrom = places.some((of) => /^(?:de|d['’]|du|des)$/iu.test(caseOf(of)));
  return comesFrom && !places.some((of) => WHERE.test(caseOf(of))) ? 'lost-complement' : null;
};
