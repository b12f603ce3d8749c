import kinds from '#lib/items/data/thing-words.json' with { type: 'json' };
import { childrenOf, type ReferenceRule } from './open-reference.ts';

/** Nouns that ask *of what?*, as lemmas: *une adaptation*, *la traduction*. */
const RELATIONAL: ReadonlySet<string> = new Set(kinds.relational);
/** Participles that say nothing without what follows, as lemmas: *elle est dotée*. */
const NEED_COMPLEMENT: ReadonlySet<string> = new Set(kinds.passiveComplement);

/** *La première adaptation au cinéma date de 1933*, *Une version restaurée est présentée*: of what? */
export const openRelational: ReferenceRule = (reading, at) => {
  const { view } = reading;
  const noun = view.words[at];
  if (noun?.upos !== 'NOUN' || !RELATIONAL.has(noun.lemma)) return null;
  if (!noun.deprel.startsWith('nsubj') || noun.feats['Number'] === 'Plur') return null;
  const isOf = childrenOf(reading, at, /^(?:nmod|appos|flat|det:poss)/u).some(
    (of) =>
      !view.words[of]?.deprel.startsWith('nmod') ||
      childrenOf(reading, of, /^case/u).some((to) =>
        /^(?:d[e'’]|du|des)$/iu.test(view.words[to]?.form ?? ''),
      ),
  );
  const isOwned = childrenOf(reading, at, /^det/u).some((of) =>
    /^(?:s(?:on|a|es)|leurs?)$/iu.test(view.words[of]?.form ?? ''),
  );
  const next = view.words[at + 1]?.form ?? '';
  return isOf || isOwned || /^(?:d[e'’]|du|des)$/iu.test(next) ? null : 'definite';
};

/** *Elle est dotée.*, *Elle est dotée en 1630.*: of what? */
export const openParticiple: ReferenceRule = (reading, at) => {
  const { view } = reading;
  const verb = view.words[at];
  if (verb?.feats['VerbForm'] !== 'Part' || !NEED_COMPLEMENT.has(verb.lemma)) return null;
  if (childrenOf(reading, at, /^aux:pass/u).length === 0) return null;
  const isFollowed = (view.dependents[at] ?? []).some((of) => {
    const word = view.words[of];
    const isDate = view.mentions.some(({ type, words }) => type === 'date' && words.includes(of));
    return of > at && !isDate && !/^(?:punct|conj|cc|advmod)/u.test(word?.deprel ?? '');
  });
  const isCliticised = childrenOf(reading, at, /./u).some((of) =>
    /^(?:y|en|lui|leur|où|dont)$/iu.test(view.words[of]?.form ?? ''),
  );
  return isFollowed || isCliticised ? null : 'lost-complement';
};
