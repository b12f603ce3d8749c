import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import lists from '../data/grammar-words.json' with { type: 'json' };
import { tearsPhrase } from './tears-phrase.ts';

/** What can be left out behind a comma without harm: asides, consequences, a second statement. */
const LOOSE = /^(?:advcl|acl|appos|parataxis|conj|punct)(?::|$)/u;
/** Words that call for what follows: *si grand que*, *non seulement … mais*. */
const CALLS_FOR_MORE =
  /(?<!\p{L})(?:si|tellement|tant|tels?|telles?|trop|non|autant|soit|ni|entre|d’une part|d'une part)(?!\p{L})/iu;

const SAYING = new Set(lists.statingVerbs);
const OPENS_CLAUSE =
  /^(?:que|qu['’]|qui|dont|où|lorsqu['’e]|puisqu['’e]|quand|comme|car|(?:l|des|aux)?quel(?:le)?s?)$/iu;

/**
 * Where a sentence may end before its own end, the last place first: offsets of commas, colons and
 * semicolons behind which stand only clauses and asides that nothing before them needs.
 */
export function findEarlyEnds(view: TreeView): number[] {
  const { words, text } = view;
  const last = words.length - 1;
  return words
    .flatMap((mark, at): number[] => {
      if (!/^[,;:]$/u.test(mark.form) || at === 0 || at === last) return [];
      const isCut =
        words.every(({ head }, one) => one >= at || head < at) &&
        (words.every((word, one) => one <= at || isLoose(view, one, at)) ||
          endsInCircumstance(view, at));
      if (mark.form === ':' && announces(view, at)) return [];
      const kept = text.slice(0, mark.start);
      if (endsInVerblessPiece(view, at) || tearsPhrase(view, at)) return [];
      return isCut && !CALLS_FOR_MORE.test(kept) && isBalanced(kept) && isWhole(view, at)
        ? [kept.trimEnd().length]
        : [];
    })
    .reverse();
}

/** Whether a word behind a mark hangs on one behind it too, or is the head of what can go. */
function isLoose({ words, dependents }: TreeView, at: number, mark: number): boolean {
  const { head = -1, deprel = '' } = words[at] ?? {};
  if (head > mark) return true;
  // names behind a colon are often hung on the noun before it
  if (head >= 0 && words[mark]?.form === ':' && /^(?:nmod|amod)(?::|$)/u.test(deprel)) return true;
  if (head < 0 || !LOOSE.test(deprel)) return false;
  // *permet, dit-on, de partir*: what the verb wants
  const opened = (dependents[at] ?? []).map((one) => words[one]?.form.toLowerCase() ?? '');
  if (
    deprel.startsWith('advcl') &&
    opened.some((form) => /^(?:de|d['’]|à|que|qu['’])$/u.test(form))
  )
    return false;
  if (!deprel.startsWith('conj')) return true;
  const isStatement = [at, ...(dependents[at] ?? [])].some(
    (one) => words[one]?.feats['VerbForm'] === 'Fin',
  );
  return isStatement && words[head]?.head === -1;
}

/**
 * Whether nothing stands behind a comma but one circumstance of the verb: *Le pont fut bâti en 1820, dans
 * un style ancien*. Behind an aside it may be what the verb wants: *Elle vit, depuis mai, à Paris*.
 */
function endsInCircumstance({ words }: TreeView, mark: number): boolean {
  const crossing = words.filter(
    ({ head, upos }, at) => at > mark && head < mark && upos !== 'PUNCT',
  );
  const [only] = crossing;
  if (only === undefined || crossing.length > 1 || !/^obl(?::mod)?$/u.test(only.deprel))
    return false;
  const { upos = '' } = words[only.head] ?? {};
  const isParted = words.slice(only.head, mark).some(({ form }) => /^[,:;]$/u.test(form));
  return words[mark]?.form === ',' && upos === 'VERB' && !isParted;
}

/** *Le groupe est coupé en deux : Paul Rey, deuxième à Rouen*: names or a list that would lose the rest. */
function endsInVerblessPiece({ words }: TreeView, mark: number): boolean {
  const colon = words.findLastIndex(({ form }, at) => at < mark && /^[:;]$/u.test(form));
  return colon >= 0 && !hasOwnVerb(words.slice(colon, mark));
}

/** Whether more verbs with a person stand in it than words that open a clause below another. */
function hasOwnVerb(piece: readonly Word[]): boolean {
  // *après avoir vendu*: an infinitive is none, however it was read
  const finite = piece.filter(
    ({ feats, form, lemma }) => feats['VerbForm'] === 'Fin' && form.toLowerCase() !== lemma,
  ).length;
  return finite > piece.filter(({ form }) => OPENS_CLAUSE.test(form)).length;
}

/** *Le roi dit à son fils : « … »*: what is said is the object. */
function announces({ words, dependents }: TreeView, mark: number): boolean {
  return words.some(
    ({ lemma, upos }, at) =>
      at < mark &&
      upos === 'VERB' &&
      SAYING.has(lemma) &&
      !(dependents[at] ?? []).some(
        (one) => one < mark && /^(?:obj|ccomp)/u.test(words[one]?.deprel ?? ''),
      ),
  );
}

function isBalanced(text: string): boolean {
  const count = (mark: RegExp): number => (text.match(mark) ?? []).length;
  return (
    count(/[(]/gu) === count(/[)]/gu) && count(/«/gu) === count(/»/gu) && count(/"/gu) % 2 === 0
  );
}

/** Whether what stands before a mark has its own verb and waits for nothing. */
function isWhole({ words }: TreeView, mark: number): boolean {
  const kept = words.slice(0, mark);
  const last = kept.findLast(({ upos }) => upos !== 'PUNCT');
  const comma = kept.findLastIndex(({ form }) => form === ',');
  const closing = kept.slice(comma + 1);
  const hangs =
    comma >= 0 &&
    /^(?:CCONJ|SCONJ|ADV|ADP)$/u.test(closing[0]?.upos ?? '') &&
    !closing.some(({ feats }) => feats['VerbForm'] === 'Fin');
  if (hangs || endsInJoinedClause(kept) || endsInLoneNoun(kept)) return false;
  // *Elle a le droit de recevoir*: its object may stand behind the mark.
  if (last?.feats['VerbForm'] === 'Inf') return false;
  return hasOwnVerb(kept) && !/^(?:ADP|DET|CCONJ|SCONJ|PRON)$/u.test(last?.upos ?? 'ADP');
}

/** *Il n’est pas connu mais les Romains*, whose verb is still to come; *pas un nom mais un verbe* is whole. */
function endsInLoneNoun(kept: readonly { form: string; upos: string; head: number }[]): boolean {
  const joint = kept.findLastIndex(({ form }) => /^mais$/iu.test(form));
  if (joint < 0) return false;
  const noun = kept[kept[joint]?.head ?? -1];
  const isSubject = /^(?:DET|PROPN)$/u.test(kept[joint + 1]?.upos ?? '');
  const hasVerb = kept.slice(joint).some(({ upos }) => /^(?:VERB|AUX)$/u.test(upos));
  return (
    isSubject && !hasVerb && /^(?:VERB|ADJ|AUX)$/u.test(kept[noun?.head ?? -1]?.upos ?? 'VERB')
  );
}

/** *Elle part et quand il rentre*: the second statement is still to come. */
function endsInJoinedClause(kept: readonly { form: string; upos: string }[]): boolean {
  const joint = kept.findLastIndex(
    ({ upos }, at) =>
      upos === 'CCONJ' &&
      /^(?:quand|lorsqu.*|si|comme|alors|puisqu.*)$/iu.test(kept[at + 1]?.form ?? ''),
  );
  return joint >= 0 && !kept.slice(joint).some(({ form }) => form === ',');
}
