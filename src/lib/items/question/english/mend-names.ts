import type { Word } from '#lib/analysis/tree/document.ts';

/** Relations that a name seldom has of itself, where another word of it has a better one. */
const WEAK = /^(?:obl:unmarked|nmod:unmarked|dep|appos|compound|flat)(?::|$)/u;
/** Particles of French and other names inside English: *Isle de France*. */
const PARTICLE = /^(?:de|du|des|la|le|les|van|von|da|di|del)$/u;
const LIGHT = /^(?:case|det|punct|nmod:poss)(?::|$)/u;

/**
 * Names whose words were hung up one by one (*Claude* and *Monet* both a subject) as one phrase: the
 * first word that hangs outside heads it, the others are `flat`.
 */
export function mendNames(words: readonly Word[]): readonly Word[] {
  const mended = words.map((word) => ({ ...word }));
  for (const run of runsOfNames(words)) {
    const inside = new Set(run);
    const tops = run.filter((at) => !inside.has(words[at]?.head ?? -1));
    const [first] = tops;
    const [best] = [...tops].sort((a, b) => worth(words[b]) - worth(words[a]));
    const from = words[best ?? -1];
    if (first === undefined || from === undefined || tops.length < 2) continue;
    for (const at of run) {
      const word = mended[at];
      if (word === undefined) continue;
      if (at === first) Object.assign(word, { head: from.head, deprel: from.deprel });
      else if (tops.includes(at)) Object.assign(word, { head: first, deprel: 'flat' });
    }
    for (const word of mended) {
      if (tops.includes(word.head) && word.head !== first && LIGHT.test(word.deprel)) {
        Object.assign(word, { head: first });
      }
    }
  }
  mended.forEach((word, at) => {
    if (word.upos === 'PROPN') hangNounBefore(mended, at);
  });
  return mended;
}

/** *The painter Claude Monet was born*: a noun that is the same to the verb as the name behind it. */
function hangNounBefore(words: readonly Word[], name: number): void {
  const [noun, top] = [words[name - 1], words[name]];
  if (noun?.upos !== 'NOUN' || top === undefined) return;
  if (noun.head !== top.head || noun.deprel !== top.deprel) return;
  Object.assign(noun, { head: name, deprel: 'nmod:desc' });
  for (const word of words) if (word.head === name - 1) Object.assign(word, { head: name });
}

function worth(word: Word | undefined): number {
  if (word === undefined) return -1;
  return word.arcConfidence - (WEAK.test(word.deprel) ? 1 : 0);
}

function runsOfNames(words: readonly Word[]): number[][] {
  const runs: number[][] = [];
  words.forEach(({ upos, form }, at) => {
    const last = runs.at(-1);
    const ends = last?.at(-1);
    if (upos !== 'PROPN' && !(ends === at - 1 && /^[IVX]+$/u.test(form))) return;
    if (last && ends === at - 1) last.push(at);
    else if (last && ends === at - 2 && PARTICLE.test(words[at - 1]?.form ?? ''))
      last.push(at - 1, at);
    else runs.push([at]);
  });
  return runs.filter((run) => run.length > 1);
}
