import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import { childrenOf, type Reading, type ReferenceRule } from './open-reference.ts';

/** Verbs that say nothing without what they are done to, as lemmas. */
const NEED_OBJECT: ReadonlySet<string> = new Set(references.needObject);
/** Reflexive ones: *s'engager* in what, *s'opposer* to what? */
const NEED_COMPLEMENT: ReadonlySet<string> = new Set(references.needComplement);
const TELLS_WHEN = /^(?:en|pendant|durant|depuis|dès|vers|avant|après|lors)$/iu;

/** *Il suggère par courrier*, *La France s'engagea en 1778*: what, in what? */
export const openComplement: ReferenceRule = (reading, at) => {
  const { view } = reading;
  const verb = view.words[at];
  if (verb?.upos !== 'VERB' || /^(?:amod|acl|conj|case|mark|fixed)/u.test(verb.deprel)) return null;
  if (!NEED_OBJECT.has(verb.lemma) && !NEED_COMPLEMENT.has(verb.lemma)) return null;
  if (isPassive(reading, at) || !hasPerson(reading, at)) return null;
  const isReflexive = childrenOf(reading, at, /./u).some((of) =>
    /^s(?:e|['’])$/iu.test(view.words[of]?.form ?? ''),
  );
  if (isReflexive) {
    if (!NEED_COMPLEMENT.has(verb.lemma)) return null;
    return hasComplement(reading, at) ? null : 'lost-complement';
  }
  if (!NEED_OBJECT.has(verb.lemma)) return null;
  return childrenOf(reading, at, /^(?:obj|ccomp|xcomp|iobj|csubj|expl|conj)/u).length > 0 ||
    isOfAmount(reading, at) ||
    // *découvre, en étudiant un ver, que le sexe …*
    view.words
      .slice(at + 1)
      .some(
        ({ form, upos }) =>
          /^[«:“"]$/u.test(form) || (upos === 'SCONJ' && /^qu(?:e|['’])$/iu.test(form)),
      )
    ? null
    : 'lost-complement';
};

/** *détruisirent près de 80 % de Brest*: read like a complement with *de*. */
function isOfAmount({ view }: Reading, at: number): boolean {
  return view.mentions.some(
    ({ type, words, start }) =>
      /^(?:percentage|quantity)$/u.test(type ?? '') &&
      words.some((of) => view.words[of]?.head === at && view.words[of].deprel.startsWith('obl')) &&
      /(?:près|plus|moins)\sd[e’']\s?$/iu.test(view.text.slice(0, start)),
  );
}

function isPassive(reading: Reading, at: number): boolean {
  return childrenOf(reading, at, /^(?:aux:pass|nsubj:pass|aux:caus)/u).length > 0;
}

function hasPerson(reading: Reading, at: number): boolean {
  const { view } = reading;
  // *crut avoir trouvé*: an infinitive with its auxiliary is as whole as a verb with a person
  return (
    view.words[at]?.feats['VerbForm'] === 'Fin' || childrenOf(reading, at, /^aux:tense/u).length > 0
  );
}

/** A complement that says more than when. */
function hasComplement(reading: Reading, at: number): boolean {
  const { view } = reading;
  if (childrenOf(reading, at, /^(?:obj|ccomp|xcomp|iobj|advcl)/u).some((of) => of > at))
    return true;
  if (childrenOf(reading, at, /./u).some((of) => /^(?:y|en|où|dont)$/iu.test(formOf(reading, of))))
    return true;
  return childrenOf(reading, at, /^obl/u).some((of) => {
    const isDate = view.mentions.some(({ type, words }) => type === 'date' && words.includes(of));
    const isWhen = childrenOf(reading, of, /^case/u).some((to) =>
      TELLS_WHEN.test(formOf(reading, to)),
    );
    return !isDate && !isWhen;
  });
}

function formOf({ view }: Reading, at: number): string {
  return view.words[at]?.form ?? '';
}
