import data from '#lib/items/data/passing-facts.json' with { type: 'json' };
import { keepPhrase } from '../french/keep-phrase.ts';
import { nameAt, placeNoun } from '../french/name-what.ts';
import { isPerson } from '../french/is-person.ts';
import { readPreposition } from '../french/read-preposition.ts';
import type { Source } from '../french/statement.ts';
import { writeWords } from '../french/write-words.ts';
import type { Aside } from './aside.ts';
import { askEnglishParticiple } from './ask-english-participle.ts';
import type { EnglishSide } from './english-side.ts';
import { findBearer, isBorn, isTitle } from './find-told-bearer.ts';
import { tellsOfPast } from './tells-of-past.ts';

const ACTS: ReadonlySet<string> = new Set(data.acts);
const STATES: ReadonlySet<string> = new Set(data.states);
/** Led by one, and once: of a ship or an army nobody knows when is meant. */
const LED_ONCE: ReadonlySet<string> = new Set(data.ledOnce);
const LIVES: ReadonlySet<string> = new Set(data.lives);
const NO_WORDS: ReadonlySet<number> = new Set();

/**
 * *L'université de Valmont, fondée en 1872 par Jules Ferrand, …* → *En quelle année l'université de
 * Valmont a-t-elle été fondée ?*, *Par qui …*; *Kate Bell (née le 3 mai 1950 à Tours)* → *À quelle
 * date Kate Bell est-elle née ?*
 */
export function askParticiple(source: Source): Aside[] {
  return source.view.words.flatMap(({ upos, feats, lemma }, at): Aside[] => {
    if (upos !== 'VERB' || feats['VerbForm'] !== 'Part' || feats['Tense'] === 'Pres') return [];
    if (!ACTS.has(lemma) && !STATES.has(lemma) && !LIVES.has(lemma)) return [];
    const bound = source.view.dependents[at] ?? [];
    const relations = bound.map((below) => source.view.words[below]?.deprel ?? '');
    if (relations.some((deprel) => /^(?:aux|cop|nsubj|mark|xcomp|obj)/u.test(deprel))) return [];
    const about = findBearer(source, at);
    if (about === null || isTitle(source, about)) return [];
    const led = about.some((own) => LED_ONCE.has(source.view.words[own]?.lemma ?? ''));
    return STATES.has(lemma) && !led ? [] : ask(source, at, about);
  });
}

function ask(source: Source, at: number, about: readonly number[]): Aside[] {
  const { view } = source;
  const participle = view.words[at];
  if (participle === undefined) return [];
  const { form, lemma, feats } = participle;
  const pronoun = feats['Gender'] === 'Fem' ? 'elle' : 'il';
  const what = writeWords(source, about);
  const living = LIVES.has(lemma);
  // *le souvenir de Luc Roux, né en 1919*
  if (living && !about.some((word) => isBorn(source, word, about))) return [];
  const be = STATES.has(lemma) ? (tellsOfPast(view) ? 'était' : 'est') : null;
  const told = form.toLowerCase();
  const rest = living
    ? `${what} est-${pronoun} ${told}`
    : be !== null
      ? `${what} ${be}-${pronoun} ${told}`
      : `${what} a-t-${pronoun} été ${told}`;
  const sure = Math.min(participle.tagConfidence, about[0] === undefined ? 0 : 1);
  return (view.dependents[at] ?? []).flatMap((below): Aside[] => {
    const inside = source.bracketed.has(at) ? { ...source, bracketed: NO_WORDS } : source;
    const aside = askDependent(inside, below, !living);
    if (aside === null || below < at) return [];
    // *(morte en 1310)*: says who is meant, as a number would
    if (living && aside.word === 'year' && source.bracketed.has(at)) return [];
    const { opening, ...found } = aside;
    const chance = sure * Math.max(0.8, view.words[below]?.arcConfidence ?? 0);
    const inEnglish = (side: EnglishSide): string | null =>
      askEnglishParticiple(side, { about, participle: at, lemma, opening, isState: be !== null });
    return [{ ...found, stem: `${opening} ${rest}`, told: at, chance, inEnglish }];
  });
}

type Opened = Pick<Aside, 'word' | 'role' | 'answer' | 'answerHead'> & { readonly opening: string };

/** By whom, in what year, on what day, in what town: one name or date, and nothing beside it. */
function askDependent(source: Source, at: number, agents: boolean): Opened | null {
  const { view } = source;
  const { deprel = '' } = view.words[at] ?? {};
  const dated = view.mentions.some(
    ({ value, words }) => value?.kind === 'date' && words.includes(at),
  );
  if (!deprel.startsWith('obl') && !(dated && /^(?:nmod|advmod|obj)/u.test(deprel))) return null;
  const words = keepPhrase(source, at, (below) =>
    /^(?:case|det|amod|flat|appos|nmod|compound|nummod)/u.test(view.words[below]?.deprel ?? ''),
  );
  if (words === null) return null;
  const read = readPreposition(source, { head: at, deprel, words, place: 'behind', aside: false });
  if (read === null || goesOn(source, words.at(-1) ?? at)) return null;
  const base = { role: 'oblique', answer: read.rest, answerHead: at } as const;
  const date = view.mentions.find(
    ({ value, words: own }) => value?.kind === 'date' && own.includes(at),
  );
  if (date?.value?.kind === 'date') {
    const whole = read.rest.every(
      (own) => date.words.includes(own) || view.words[own]?.upos === 'DET',
    );
    if (!whole || date.value.edtf.includes('/')) return null;
    if (date.value.precision === 'year' && read.text === 'en')
      return { ...base, word: 'year', opening: 'en quelle année' };
    if (date.value.precision === 'day' && read.text === '' && /\d{4}/u.test(date.text))
      return { ...base, word: 'when', opening: 'à quelle date' };
    return null;
  }
  if (agents && read.text === 'par') {
    const named = read.rest.some((own) => nameAt(source, own)?.type === 'person');
    const actor = nameAt(source, at)?.type === 'organisation';
    if ((named && isPerson(source, at)) || actor)
      return { ...base, word: 'who', opening: 'par qui' };
    return null;
  }
  const place = placeNoun(source, read.rest, at);
  if (place === null || !/^(?:à|en|dans|sur)$/u.test(read.text)) return null;
  return { ...base, word: 'which', opening: `${place.preposition} ${place.which}` };
}

/** *par Jules Ferrand et son frère*, *en 1872 ou 1873*: a part of the answer only. */
function goesOn({ view }: Source, last: number): boolean {
  const next = view.words[last + 1]?.form ?? '';
  const after = view.words[last + 2];
  if (next === 'à') return after?.upos === 'NUM';
  if (/^(?:et|ou|-|–|&)$/u.test(next)) return after?.feats['VerbForm'] !== 'Part';
  return (
    next === ',' &&
    /^(?:\d{4}|PROPN)$/u.test(after?.upos === 'PROPN' ? 'PROPN' : (after?.form ?? ''))
  );
}
