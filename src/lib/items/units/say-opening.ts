import { findFrontedPredicate } from '#lib/analysis/entities/chains/find-fronted-predicate.ts';
import { isImpersonal } from '#lib/analysis/entities/chains/is-impersonal.ts';
import { isPersonByFront } from '#lib/analysis/entities/chains/is-person-by-front.ts';
import { quotationAt } from '#lib/analysis/entities/chains/quotation-at.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { describeNoun } from './describe-noun.ts';
import { findMainSubject } from './find-main-subject.ts';
import type { Opening } from './find-opening.ts';
import { isBeside } from './is-beside.ts';
import { relativeWords } from './is-only-topic.ts';
import { isSaidOfPerson } from './is-said-of-person.ts';
import type { Edit } from './rewritten-text.ts';
import { isSaidOfThing } from './is-said-of-thing.ts';
import { isSpokenOf } from './self-standing/find-antecedent.ts';

/** Statements that a pronoun may reach back over to one that speaks of the opening's topic. */
const MAX_BACK = 3;

/** *Il*, *elle* as a main subject that stands for what the paragraph is about, where nothing since agrees. */
export function sayOpening(
  view: TreeView,
  earlier: readonly TreeView[],
  opening: Opening,
  lexicon: Lexicon,
): Edit | null {
  const main = findMainSubject(view);
  const pronoun = view.words[main?.subject ?? -1];
  if (main === null || !pronoun || !/^(?:il|elle)$/iu.test(pronoun.form)) return null;
  if (quotationAt(view, pronoun.start) >= 0) return null;
  const gender = /^il$/iu.test(pronoun.form) ? 'Masc' : 'Fem';
  if (opening.gender !== gender || isImpersonal(view, main.predicate)) return null;
  if (opening.kind === 'work' && pronoun.start > 0) return null;
  const isPerson = opening.kind === 'person';
  if (isPerson && isSaidOfThing(view, main, lexicon)) return null;
  if (!isPerson && isPersonByFront(view, main.subject, lexicon)) return null;
  const isKind = /^(?:animal|product)$/u.test(opening.kind);
  const isDone = isSaidOfPerson(view, main, null, lexicon);
  if (!isPerson && isDone && opening.kind !== 'organisation') return null;
  const mayBe = (of: TreeView, at: number): boolean => {
    if (!isSpokenOf(of, at) || isOpening(of, at, opening) || isCounted(of, at)) return false;
    if (!isPerson && relativeWords(of).has(at)) return false;
    const word = of.words[at];
    // *Le chamois vit dans le Jura. Il pèse …*
    if (isKind && word?.deprel.startsWith('nsubj') === false && isPlaceAt(of, at)) return false;
    const traits = describeNoun(of, at, lexicon);
    if (traits.gender !== null && traits.gender !== gender) return false;
    if ((traits.number ?? word?.feats['Number']) === 'Plur') return false;
    if (traits.isPerson === true || (word?.upos === 'PROPN' && traits.isPerson !== false))
      return isPerson || !isBeside(of, at) || isDone;
    if (isBeside(of, at)) return false;
    return !isPerson || !isDone || word?.deprel.startsWith('nsubj') === true;
  };
  const [from, to] = findFrontedPredicate(view, main.subject) ?? [0, 0];
  const before = view.words.slice(0, main.subject);
  if (before.some((_, at) => (at < from || at >= to) && mayBe(view, at))) return null;
  // another person of the same gender has been spoken of
  if (
    isPerson &&
    earlier.some((of) => of.words.some((_, at) => isPersonAt(of, at) && mayBe(of, at)))
  )
    return null;
  for (const [back, statement] of earlier.slice(0, MAX_BACK).entries()) {
    const goesOn = isPerson && isSubject(statement, pronoun.form);
    if (
      statement.words.some(
        (word, at) => (!isPerson && isOtherPronoun(word.form)) || mayBe(statement, at),
      )
    )
      return null;
    if (goesOn || isAbout(statement, opening))
      return { range: [pronoun.start, pronoun.end], ...said(opening) };
    if (back + 1 === MAX_BACK) return null;
  }
  return null;

  function isPlaceAt(of: TreeView, at: number): boolean {
    return of.mentions.some(({ type, words }) => type === 'place' && words.includes(at));
  }

  function isPersonAt(of: TreeView, at: number): boolean {
    const { isPerson: known } = describeNoun(of, at, lexicon);
    return known === true || (of.words[at]?.upos === 'PROPN' && known === null);
  }
}

function said({ topic }: Opening): Pick<Edit, 'text' | 'names'> {
  return { text: topic.text, names: topic.names };
}

/** The topic itself, by its name or by its noun. */
export function isOpening(view: TreeView, at: number, { topic, entity, nouns }: Opening): boolean {
  const mention = view.mentions.find((other) => other.words.includes(at));
  if (entity !== null && mention && 'entity' in mention && mention.entity === entity) return true;
  const word = view.words[at];
  if (word?.upos === 'NOUN' && nouns.has(word.lemma)) return true;
  const own = topic.view.words[topic.noun];
  return own?.form === word?.form && own !== undefined;
}

/** Its main subject is the topic, or something of the topic's: *les dents du castor*. */
function isAbout(view: TreeView, opening: Opening): boolean {
  const main = findMainSubject(view);
  if (main === null) return false;
  return [main.subject, ...(view.dependents[main.subject] ?? [])].some((at) =>
    isOpening(view, at, opening),
  );
}

/** *Elle* who can be nobody else either. */
function isSubject(view: TreeView, pronoun: string): boolean {
  const main = findMainSubject(view);
  return (
    main !== null &&
    view.words[main.subject]?.form.toLowerCase() === pronoun.toLowerCase() &&
    !isImpersonal(view, main.predicate)
  );
}

function isOtherPronoun(form: string): boolean {
  return /^-?(?:t-)?(?:il|elle)$/iu.test(form);
}

/** *un mètre*, *trois kilos*, *40 %* */
function isCounted({ mentions }: TreeView, at: number): boolean {
  return mentions.some((mention) => !('entity' in mention) && mention.words.includes(at));
}
