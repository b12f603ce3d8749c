import clues from '#lib/analysis/data/pronoun-clues.json' with { type: 'json' };
import type { Gender, GrammaticalNumber } from '#lib/analysis/features.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { Word } from '#lib/analysis/tree/document.ts';
import { genderOf } from '#lib/analysis/entities/names/find-clues.ts';
import { ORGANISATION_NOUNS, PLACE_NOUNS } from '#lib/analysis/entities/names/name-clues.ts';
import type { SentenceView } from '#lib/analysis/entities/view-sentences.ts';
import type { Chain, Link } from './chain.ts';
import type { LinkTable } from './link-table.ts';

/** What a pronoun may stand for: a chain, a noun outside all chains, or somebody not made out. */
export interface Antecedent {
  readonly chain: Chain | null;
  readonly view: SentenceView;
  /** Index of its noun or pronoun in the words of its sentence. */
  readonly word: number;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** Null where it may be either. */
  readonly isPerson: boolean | null;
  /** Whether it is the subject of the main clause or of one beside it. */
  readonly isMainSubject: boolean;
}

const TIME_NOUNS: ReadonlySet<string> = new Set(clues.timeNouns);

/** All that a sentence speaks of before a word: names, nouns with a determiner, subject pronouns. */
export function findAntecedents(
  view: SentenceView,
  before: number,
  table: LinkTable,
  lexicon: Lexicon,
): Antecedent[] {
  const found: Antecedent[] = [];
  const seen = new Set<Link>();
  for (let index = 0; index < Math.min(before, view.words.length); index += 1) {
    const word = view.words[index];
    if (word === undefined) break;
    const entry = table.at(view.index, word.start, word.end);
    if (entry !== undefined) {
      if (!seen.has(entry.link)) found.push(ofChain(entry.chain, view, index, lexicon));
      seen.add(entry.link);
    } else if (word.upos === 'NOUN' || word.upos === 'PROPN') {
      if (isReferring(view, index, lexicon)) found.push(ofNoun(view, index, lexicon));
    } else if (isUnknownBearer(word)) {
      const number = numberOf(view, index);
      found.push({
        chain: null,
        view,
        word: index,
        gender: genderOf(view, index),
        number,
        isPerson: null,
        isMainSubject: isMainSubject(view, index),
      });
    }
  }
  return found;
}

function ofChain(chain: Chain, view: SentenceView, word: number, lexicon: Lexicon): Antecedent {
  const isAcronym = /^\p{Lu}{2,}$/u.test(chain.name);
  const isUnknown = chain.type === null && !isAcronym && !isPlaced(view, word);
  const isPerson = isUnknown ? null : chain.type === 'person';
  const { gender, number } = chain;
  // *le peintre Paul Varn*: the subject is the noun beside the name.
  const above = view.words[word]?.head ?? -1;
  const isSubject =
    isMainSubject(view, word) || (isNounOfName(view, above, lexicon) && isMainSubject(view, above));
  return { chain, view, word, gender, number, isPerson, isMainSubject: isSubject };
}

function ofNoun(view: SentenceView, word: number, lexicon: Lexicon): Antecedent {
  const noun = view.words[word];
  const form = noun?.form.toLowerCase() ?? '';
  const isRole = lexicon.roleNouns.has(form) || lexicon.roleNouns.has(noun?.lemma ?? '');
  return {
    chain: null,
    view,
    word,
    gender:
      lexicon.roleNouns.get(form) ?? genderOf(view, word) ?? lexicon.nounGender(noun?.lemma ?? ''),
    number: numberOf(view, word),
    isPerson: noun?.upos === 'PROPN' ? null : isRole,
    isMainSubject: isMainSubject(view, word),
  };
}

/** *le peintre*, *la société* beside a name are its bearer; *l'affaire*, *la méthode* are not. */
function isNounOfName({ words, lang }: SentenceView, index: number, lexicon: Lexicon): boolean {
  const noun = words[index];
  if (noun?.upos !== 'NOUN') return false;
  const form = noun.form.toLowerCase();
  return (
    lexicon.roleNouns.has(form) ||
    lexicon.workNouns.has(form) ||
    PLACE_NOUNS[lang].has(noun.lemma) ||
    ORGANISATION_NOUNS[lang].has(noun.lemma)
  );
}

/** *à Geney*, *en Ostrie*: an unknown name behind a word of place is nobody's. */
function isPlaced(view: SentenceView, index: number): boolean {
  if (!/^(?:obl(?!:arg|:agent)|nmod)/u.test(view.words[index]?.deprel ?? '')) return false;
  return (view.dependents[index] ?? []).some((at) =>
    /^(?:à|au|en|dans|vers|depuis|near|in)$/iu.test(view.words[at]?.form ?? ''),
  );
}

/** A pronoun that stands for somebody, who is in no chain: *il*, *un de mes amis*, *certains*. */
function isUnknownBearer({ upos, deprel, form }: Word): boolean {
  if (upos !== 'PRON' || !/^(?:nsubj|obj|obl|conj)/u.test(deprel)) return false;
  return deprel.startsWith('nsubj')
    ? /^-?(?:t-)?(?:ils?|elles?|he|she|une?|l['’]une?|chacune?|quelqu['’]une?|cel(?:ui|le)(?:-(?:ci|là))?)$/iu.test(
        form,
      )
    : /^(?:une?|chacune?|quelqu['’]une?|lui|elle|cel(?:ui|le)(?:-(?:ci|là))?)$/iu.test(form);
}

/** Whether a word is the subject of the root or of a clause coordinated with it. */
export function isMainSubject(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  if (word?.deprel.startsWith('nsubj') !== true) return false;
  const verb = view.words[word.head];
  return verb?.head === -1 || (verb?.deprel === 'conj' && view.words[verb.head]?.head === -1);
}

/**
 * Times and nouns without a determiner (*en bateau*, *de force*) are spoken of by no pronoun; nor are
 * attributes (*est un peintre*), and nouns of which a name stands in apposition or the other way
 * round, beside the name.
 */
function isReferring(view: SentenceView, index: number, lexicon: Lexicon): boolean {
  const word = view.words[index];
  if (word === undefined || TIME_NOUNS.has(word.lemma)) return false;
  if (word.upos === 'PROPN') return true;
  const bound = view.dependents[index] ?? [];
  const isDouble = bound.some((at) => {
    const other = view.words[at];
    const isName = other?.upos === 'PROPN' && /^(?:appos|flat)/u.test(other.deprel);
    return (isName && isNounOfName(view, index, lexicon)) || other?.deprel === 'cop';
  });
  if (isDouble || word.deprel === 'appos') return false;
  if (word.deprel === 'conj') return true;
  return bound.some((at) => /^(?:det|nummod)/u.test(view.words[at]?.deprel ?? ''));
}

function numberOf(view: SentenceView, index: number): GrammaticalNumber {
  return view.words[index]?.feats['Number'] === 'Plur' ? 'Plur' : 'Sing';
}
