import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { describeNoun } from './describe-noun.ts';
import { findMainSubject, phraseOf, type MainSubject } from './find-main-subject.ts';
import { readBearer, readFull, type Full } from './read-full-name.ts';
import type { Edit } from './rewritten-text.ts';

const BARE = /^(?:le|la|l['’]|les|ce|cet|cette|ces)$/iu;
const DEFINITE = /^(?:le|la|l['’]|les)$/iu;

/**
 * *Ce culte*, *L'île* as a main subject, where the statements before speak of one culte or island
 * only, and once say by a name which: *le culte d'Héraclès*, *l'île Saint-Paul*.
 */
export function sayAgain(
  view: TreeView,
  earlier: readonly TreeView[],
  lexicon: Lexicon,
): Edit | null {
  const main = findMainSubject(view);
  const noun = view.words[main?.subject ?? -1];
  if (main === null || noun?.upos !== 'NOUN' || lexicon.roleNouns.has(noun.lemma)) return null;
  const phrase = phraseOf(view, main.subject);
  const first = view.words[phrase[0] ?? -1];
  if (phrase.length !== 2 || first === undefined || !BARE.test(first.form)) return null;
  if (phrase[1] !== main.subject || isUsed(view, main.subject)) return null;
  const full = findFull(noun.lemma, noun.feats['Number'] ?? null, earlier, lexicon);
  // *Le Sormac est le navire du Sormac*
  if (full === null || (full.noun === 0 && view.text.includes(full.text))) return null;
  if (
    full.noun === 0 &&
    agreesWithSubject(view, main) &&
    !isOfGender(full.gender, view, main.subject, lexicon)
  )
    return null;
  return { range: [first.start, noun.end], text: full.text, names: full.names ?? null };
}

/** The same for another noun than the subject, whose name comes behind it: *le port de l'île*. */
export function sayWhichOne(
  view: TreeView,
  form: string,
  earlier: readonly TreeView[],
  lexicon: Lexicon,
): Edit | null {
  const at = view.words.findIndex((word) => word.form === form && word.upos === 'NOUN');
  const noun = view.words[at];
  if (noun === undefined || lexicon.roleNouns.has(noun.lemma)) return null;
  if (!isBare(view, at) || !DEFINITE.test(view.words[at - 1]?.form ?? '') || isUsed(view, at))
    return null;
  const full = findFull(noun.lemma, noun.feats['Number'] ?? null, earlier, lexicon);
  if (full?.noun === 0) return null;
  return (
    full && {
      range: [noun.end, noun.end],
      text: full.text.slice(full.noun),
      names: full.names
        ? {
            entity: full.names.entity,
            at: [full.names.at[0] - full.noun, full.names.at[1] - full.noun],
          }
        : null,
    }
  );
}

/** *Le pays est devenu indépendant*: the participle and the adjective show the gender. */
function agreesWithSubject(view: TreeView, { predicate }: MainSubject): boolean {
  return (
    view.words[predicate]?.upos === 'ADJ' ||
    (view.dependents[predicate] ?? []).some(
      (at) =>
        /^(?:est|fut|était|sera|a\sété)$/iu.test(view.words[at]?.form ?? '') ||
        view.words[at]?.deprel === 'aux:pass',
    )
  );
}

function isOfGender(gender: string | null, view: TreeView, at: number, lexicon: Lexicon): boolean {
  // a name of which nothing is known agrees as a masculine one
  return (gender ?? 'Masc') === describeNoun(view, at, lexicon).gender;
}

/** The same noun stands in the statement once more: *l'île de Hans*. */
function isUsed({ words }: TreeView, at: number): boolean {
  return words.some(
    ({ lemma }, of) => of !== at && lemma.toLowerCase() === words[at]?.lemma.toLowerCase(),
  );
}

/** Null where a statement speaks of another one, or of some. */
function findFull(
  lemma: string,
  number: string | null,
  earlier: readonly TreeView[],
  lexicon: Lexicon,
): Full | null {
  let found: Full | null = null;
  for (const view of earlier)
    for (const [at, word] of view.words.entries()) {
      if (!/^(?:NOUN|PROPN)$/u.test(word.upos) || word.lemma.toLowerCase() !== lemma) continue;
      if ((word.feats['Number'] ?? number) !== number) return null;
      const full = readFull(view, at) ?? readBearer(view, at, lexicon);
      if (full !== null) {
        if (found !== null && found.text.toLowerCase() !== full.text.toLowerCase()) return null;
        found = full;
      } else if (!isBare(view, at)) return null;
    }
  return found;
}

function isBare(view: TreeView, at: number): boolean {
  const phrase = phraseOf(view, at).filter(
    (of) => !/^(?:case|punct)/u.test(view.words[of]?.deprel ?? ''),
  );
  return phrase.length === 2 && BARE.test(view.words[at - 1]?.form ?? '');
}
