import type { Word } from '#lib/analysis/tree/document.ts';

const SPLIT_OFF = /^(?:parataxis|acl|conj|advcl|appos|ccomp|dep)(?::|$)/u;
const OWN_SUBJECT = /^(?:nsubj|csubj|expl)(?::|$)/u;
const CLAUSE_OPENER = /^(?:mark|cc)(?::|$)/u;

/**
 * A sentence that is read as a mere noun although a verb with a person follows it, behind what a comma
 * sets off (*Perret, who died in 1954, never saw …*) or adverbs: the verb heads it, the noun is its
 * subject.
 */
export function mendRoot(words: readonly Word[]): readonly Word[] {
  const done = mendDoing(words) ?? mendThanks(words);
  if (done !== null) return done;
  const root = words.findIndex(({ head }) => head < 0);
  const noun = words[root];
  const measured = mendMeasured(words, root);
  if (measured !== null) return measured;
  if (noun === undefined || !/^(?:NOUN|PROPN)$/u.test(noun.upos)) return words;
  if (words.some(({ head, deprel }) => head === root && deprel === 'cop'))
    return mendAttribute(words, root);
  const own = words.filter(({ head }) => head === root);
  if (own.some(({ deprel }) => /^(?:cop|aux|nsubj|csubj|case|expl)(?::|$)/u.test(deprel)))
    return words;
  const verb = words.findIndex((word, at) => at > root && isSplitOff(words, word, at, root));
  const found = words[verb];
  if (found === undefined) return words;
  const passive = words.some(({ head, deprel }) => head === verb && deprel === 'aux:pass');
  return words.map((word, at): Word => {
    if (at === verb)
      return { ...word, head: -1, deprel: 'root', arcConfidence: word.arcConfidence };
    if (at === root) return { ...word, head: verb, deprel: passive ? 'nsubj:pass' : 'nsubj' };
    // an adverb that was taken for the subject
    if (word.head === verb && OWN_SUBJECT.test(word.deprel)) return { ...word, deprel: 'advmod' };
    const goesAlong = word.head === root && at > verb;
    return goesAlong ? { ...word, head: verb } : word;
  });
}

function isSplitOff(words: readonly Word[], word: Word, at: number, root: number): boolean {
  if (word.upos !== 'VERB' || !SPLIT_OFF.test(word.deprel)) return false;
  const own = words.flatMap((other, index) => (other.head === at ? [index] : []));
  const finite =
    word.feats['VerbForm'] === 'Fin' ||
    own.some((of) => words[of]?.deprel.startsWith('aux') && words[of].feats['VerbForm'] === 'Fin');
  if (!finite) return false;
  const isSubject = (of: number): boolean =>
    OWN_SUBJECT.test(words[of]?.deprel ?? '') && !/^(?:ADV|ADJ)$/u.test(words[of]?.upos ?? '');
  if (own.some((of) => isSubject(of) || CLAUSE_OPENER.test(words[of]?.deprel ?? ''))) return false;
  const between = words.slice(root + 1, at);
  const verbs = between.filter(({ upos, feats }) => upos === 'VERB' && feats['VerbForm'] === 'Fin');
  const light = between.every(({ upos, head }) => /^(?:ADV|AUX|PART)$/u.test(upos) || head === at);
  const closed = words[Math.min(at, ...own.filter((of) => !isMark(words, of))) - 1]?.form === ',';
  return light || (closed && verbs.length <= 1);
}

function isMark(words: readonly Word[], at: number): boolean {
  return words[at]?.upos === 'PUNCT';
}

/** *did the calculation*: *do* as the verb itself, not as the helper of a noun. */
function mendDoing(words: readonly Word[]): readonly Word[] | null {
  const root = words.findIndex(({ head }) => head < 0);
  const noun = words[root];
  const verb = words.findIndex(
    ({ head, deprel, lemma }, at) =>
      head === root && deprel.startsWith('aux') && lemma === 'do' && at < root,
  );
  if (noun === undefined || verb < 0 || !/^(?:NOUN|PROPN)$/u.test(noun.upos)) return null;
  return words.map((word, at): Word => {
    if (at === verb) return { ...word, upos: 'VERB', head: -1, deprel: 'root' };
    if (at === root) return { ...word, head: verb, deprel: 'obj' };
    const ofNoun = /^(?:det|amod|nmod|nummod|case|compound|flat|acl)(?::|$)/u.test(word.deprel);
    return word.head === root && !ofNoun ? { ...word, head: verb } : word;
  });
}

/** *Thanks to the register, Ann found …*: no thanks are given, the verb behind heads the sentence. */
function mendThanks(words: readonly Word[]): readonly Word[] | null {
  const [thanks, to] = words;
  if (thanks?.form !== 'Thanks' || thanks.head >= 0 || to?.form !== 'to') return null;
  const cause = to.head;
  const verb = words.findIndex(
    ({ upos, head, feats }, at) =>
      at > cause && head === 0 && upos === 'VERB' && feats['VerbForm'] === 'Fin',
  );
  if (verb < 0 || cause < 2) return null;
  return words.map((word, at): Word => {
    if (at === 0) return { ...word, upos: 'ADP', head: cause, deprel: 'case' };
    if (at === 1) return { ...word, head: 0, deprel: 'fixed' };
    if (at === cause) return { ...word, head: verb, deprel: 'obl' };
    if (at === verb) return { ...word, head: -1, deprel: 'root' };
    return word.head === 0 ? { ...word, head: verb } : word;
  });
}

/** *Its tongue is ten centimetres long*: the subject and *is* belong to *long*, not to the measure. */
function mendMeasured(words: readonly Word[], root: number): readonly Word[] | null {
  const measure = words.findIndex(
    ({ head, deprel, upos }, at) =>
      head === root && at < root && upos === 'NOUN' && /^obl|^nmod/u.test(deprel),
  );
  const copula = words.findIndex(({ head, deprel }) => head === measure && deprel === 'cop');
  if (words[root]?.upos !== 'ADJ' || measure < 0 || copula < 0) return null;
  return words.map((word, at): Word => {
    return word.head === measure && at <= copula ? { ...word, head: root } : word;
  });
}

/** *Varn was the leading port for tuna*: what stands by the adjective belongs to the noun behind it. */
function mendAttribute(words: readonly Word[], root: number): readonly Word[] {
  const inside = words.flatMap(({ head, deprel }, at) =>
    head === root && deprel === 'amod' && at < root ? [at] : [],
  );
  if (inside.length === 0) return words;
  const copula = words.findIndex(({ head, deprel }) => head === root && deprel === 'cop');
  return words.map((word, at): Word => {
    const isOutside = at < copula || at > root;
    return isOutside && inside.includes(word.head) && word.head >= 0
      ? { ...word, head: root }
      : word;
  });
}
