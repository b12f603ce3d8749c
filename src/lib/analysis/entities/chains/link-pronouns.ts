import clues from '#lib/analysis/data/pronoun-clues.json' with { type: 'json' };
import type { Gender, GrammaticalNumber } from '#lib/analysis/features.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import { HUMAN_VERBS } from '#lib/analysis/entities/names/name-clues.ts';
import type { SentenceView } from '#lib/analysis/entities/view-sentences.ts';
import { mayAgree, type Chain } from './chain.ts';
import { findAntecedents, isMainSubject, type Antecedent } from './find-antecedents.ts';
import { findFrontedPredicate } from './find-fronted-predicate.ts';
import { isImpersonal } from './is-impersonal.ts';
import { isPersonByFront } from './is-person-by-front.ts';
import { MAX_WORDS_TO_LINK, type LinkTable } from './link-table.ts';
import { quotationAt } from './quotation-at.ts';
import { speaksOfAnother } from './speaks-of-another.ts';
import { startNominalChain } from './start-nominal-chain.ts';

interface SubjectPronoun {
  readonly view: SentenceView;
  readonly word: number;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /** Whether its verb or attribute makes a person of it. */
  readonly isPerson: boolean;
}

const PRONOUNS: Readonly<Record<string, readonly string[]>> = {
  ...clues.pronouns.fr,
  ...clues.pronouns.en,
};
/** A sentence that opens a turn of a dialogue speaks of whom the readers know from elsewhere. */
const TURN = /^\s*[—–-]/u;

/**
 * *il*, *elle*, *ils*, *elles* as subjects, where exactly one of what the same and the preceding
 * sentence of the paragraph speak of agrees in gender, number and being a person or not. Chains
 * begun by a noun for a person (*une vieille femme*) are returned.
 */
export function linkPronouns(
  paragraphs: readonly (readonly SentenceView[])[],
  table: LinkTable,
  lexicon: Lexicon,
): Chain[] {
  const begun: Chain[] = [];
  for (const views of paragraphs) {
    views.forEach((view, position) => {
      if (view.words.length > MAX_WORDS_TO_LINK || TURN.test(view.text)) return;
      const previous = views[position - 1];
      view.words.forEach((_, index) => {
        const pronoun = readPronoun(view, index, lexicon);
        if (pronoun === null) return;
        const antecedent = chooseAntecedent(pronoun, previous, table, lexicon);
        if (antecedent === null) return;
        const chain = antecedent.chain ?? startNominalChain(antecedent, table);
        if (chain === null) return;
        if (antecedent.chain === null) begun.push(chain);
        chain.gender ??= pronoun.gender;
        const { start, end } = view.words[index] ?? { start: 0, end: 0 };
        const from = start + (/^-(?:t-)?/u.exec(view.text.slice(start, end))?.[0].length ?? 0);
        table.add(chain, { view, start: from, end, form: 'pronoun', confidence: 'certain' });
      });
    });
  }
  return begun;
}

function readPronoun(view: SentenceView, index: number, lexicon: Lexicon): SubjectPronoun | null {
  const word = view.words[index];
  const form = word?.form.toLowerCase().replace(/^-(?:t-)?/u, '') ?? '';
  const [gender, number] = Object.hasOwn(PRONOUNS, form) ? (PRONOUNS[form] ?? []) : [];
  if (word === undefined || gender === undefined || !word.deprel.startsWith('nsubj')) return null;
  const verb = view.words[word.head];
  if (verb === undefined || (form === 'il' && isImpersonal(view, word.head))) return null;
  // *Lorsqu'il arriva, Pierre …*: who it is may come later in the sentence.
  if (verb.deprel === 'advcl' && verb.head > word.head) return null;
  const isAttribute = verb.upos === 'NOUN' && lexicon.roleNouns.has(verb.form.toLowerCase());
  return {
    view,
    word: index,
    gender: gender === 'Fem' ? 'Fem' : 'Masc',
    number: number === 'Plur' ? 'Plur' : 'Sing',
    isPerson:
      view.lang === 'en' ||
      HUMAN_VERBS[view.lang].has(verb.lemma) ||
      isAttribute ||
      isPersonByFront(view, index, lexicon),
  };
}

function chooseAntecedent(
  pronoun: SubjectPronoun,
  previous: SentenceView | undefined,
  table: LinkTable,
  lexicon: Lexicon,
): Antecedent | null {
  const { view, word } = pronoun;
  const fronted = view.lang === 'fr' ? findFrontedPredicate(view, word) : null;
  const here = findAntecedents(view, word, table, lexicon).filter(
    (other) => fronted === null || other.word < fronted[0] || other.word >= fronted[1],
  );
  const long = previous === undefined || previous.words.length > MAX_WORDS_TO_LINK;
  const there = long ? [] : findAntecedents(previous, previous.words.length, table, lexicon);
  const agreeing = [...here, ...there].filter((antecedent) => agrees(pronoun, antecedent));
  const only = onlyOne(agreeing) ?? onlySubject(agreeing, pronoun);
  if (only?.number !== pronoun.number || !isShown(only, pronoun.gender)) return null;
  if (only.view === previous && view.lang === 'fr' && speaksOfAnother(previous)) return null;
  const quotation = quotationAt(view, view.words[word]?.start ?? 0);
  return agreeing.every((other) => sameQuotation(other, view, quotation)) ? only : null;
}

/** Whether the gender is the antecedent's; a person of unknown gender takes the pronoun's. */
function isShown({ chain, gender }: Antecedent, own: Gender): boolean {
  return gender === own || (gender === null && chain?.type === 'person');
}

/** The one bearer of all that agrees. */
function onlyOne(agreeing: readonly Antecedent[]): Antecedent | null {
  const [first] = agreeing;
  if (first === undefined || (first.chain === null && agreeing.length > 1)) return null;
  return agreeing.every(({ chain }) => chain === first.chain) ? first : null;
}

/**
 * The one named subject of the main clauses, which the next clause goes on with: *Paul Varn perdit
 * son procès. Il quitta la ville.* Nothing else that agrees may be a person, if it is one, or have a
 * name, if it is a thing.
 */
function onlySubject(agreeing: readonly Antecedent[], pronoun: SubjectPronoun): Antecedent | null {
  const subject = onlyOne(agreeing.filter(({ isMainSubject: isMain }) => isMain));
  if (subject === null) return null;
  const { chain, isPerson } = subject;
  if (isPerson === null || (chain === null && !isPerson)) return null;
  if (!isPerson && !isMainSubject(pronoun.view, pronoun.word)) return null;
  const isAlone = agreeing.every((other) => {
    if (other === subject || (chain !== null && other.chain === chain)) return true;
    const isAside = /^(?:nmod|obl)/u.test(other.view.words[other.word]?.deprel ?? '');
    // A name of unknown type that only qualifies something does not count beside a person.
    if (other.isPerson === null && other.chain !== null) return isPerson && isAside;
    return other.isPerson === false && (isPerson || isAside || other.chain === null);
  });
  return isAlone ? subject : null;
}

function sameQuotation({ view, word }: Antecedent, own: SentenceView, quotation: number): boolean {
  const other = quotationAt(view, view.words[word]?.start ?? 0);
  return view === own ? other === quotation : other < 0 && quotation < 0;
}

function agrees(pronoun: SubjectPronoun, other: Antecedent): boolean {
  if (!mayAgree(pronoun.gender, other.gender)) return false;
  // Several people together may be *ils*.
  if (pronoun.number !== other.number) return pronoun.number === 'Plur' && other.isPerson !== false;
  return !(pronoun.isPerson && other.isPerson === false);
}
