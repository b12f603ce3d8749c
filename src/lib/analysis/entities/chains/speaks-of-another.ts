import type { Word } from '#lib/analysis/tree/document.ts';

interface Words {
  readonly words: readonly Word[];
  /** For each word the indices of its dependents. */
  readonly dependents: readonly (readonly number[])[];
}

/**
 * Whether a French statement speaks of one whom it does not name, and who is not its subject: *Paul Varn
 * fut son élève*, *L'école refuse de l'élire*, *Luc Bel, son
 * frère, rentre à Dole*. What *il* or *elle* stands for after it is not sure.
 */
export function speaksOfAnother({ words, dependents }: Words): boolean {
  if (hasOwnedSubject({ words, dependents })) return true;
  return words.some((word, at) => {
    if (isOwnedAttribute(words, dependents[at] ?? [])) return true;
    if (word.upos !== 'PRON' || !/^(?:l['’]|le|la|lui)$/iu.test(word.form)) return false;
    if (!/^i?obj/u.test(word.deprel)) return false;
    // *l'emporte de deux voix*: nobody
    if (/^emporter$/u.test(words[word.head]?.lemma ?? '')) return false;
    return !hasNounBefore(words, at);
  });
}

/** *Son frère Luc*, *Luc Bel, son frère*, as the subject of it all. */
function hasOwnedSubject({ words, dependents }: Words): boolean {
  const root = words.findIndex(({ head }) => head < 0);
  const subject = (dependents[root] ?? []).find(
    (at) => words[at]?.deprel.startsWith('nsubj') === true,
  );
  if (subject === undefined) return false;
  const asides = (dependents[subject] ?? []).filter(
    (at) => words[at]?.deprel.startsWith('appos') === true,
  );
  return [subject, ...asides].some((noun) =>
    (dependents[noun] ?? []).some((at) => /^s(?:on|a)$/iu.test(words[at]?.form ?? '')),
  );
}

/** *fut son élève*: of another than the subject. */
function isOwnedAttribute(words: readonly Word[], below: readonly number[]): boolean {
  const children = below.map((of) => words[of]);
  return (
    children.some((child) => child?.deprel === 'cop') &&
    children.some(
      (child) => child?.feats['Poss'] === 'Yes' && child.feats['Number[psor]'] !== 'Plur',
    )
  );
}

/** A noun or a name that it may stand for, the subject apart. */
function hasNounBefore(words: readonly Word[], at: number): boolean {
  return words
    .slice(0, at)
    .some(
      (word, of) => /^(?:NOUN|PROPN)$/u.test(word.upos) && !isInSubject(words, of) && !isTime(word),
    );
}

function isTime({ deprel, upos }: Word): boolean {
  return upos === 'NOUN' && deprel.startsWith('obl');
}

function isInSubject(words: readonly Word[], at: number): boolean {
  let word = words[at];
  for (let step = 0; word !== undefined && step < words.length; step += 1) {
    if (word.deprel.startsWith('nsubj')) return true;
    if (!/^(?:flat|nmod|appos|amod|conj)/u.test(word.deprel)) return false;
    word = words[word.head];
  }
  return false;
}
