import type { ValueMention } from '#lib/analysis/entities/entity.ts';
import { genderOf } from './agree-interrogative.ts';
import { asks, NOTHING, refuses, type Found } from './draft.ts';
import { isMark, subtreeOf } from './keep-phrase.ts';
import { chanceOfWords } from './measure-chance.ts';
import { ofWhom } from './of-whom.ts';
import type { Phrase, Statement } from './statement.ts';
import { writeWords, type Changes } from './write-words.ts';

const NO_CHANGES: Changes = new Map();
const MEASURES =
  /^(?:superficie|surface|altitude|hauteur|longueur|largeur|profondeur|épaisseur|diamètre|population|masse|poids|densité|durée|envergure|capacité|vitesse|température|débit|puissance|coût)$/u;
const HOLDS =
  /^(?:avoir|posséder|couvrir|occuper|atteindre|compter|faire|présenter|étendre|représenter|dépasser)$/u;

/** *La ville couvre une superficie de 12 km²* → *Quelle est la superficie de la ville ?* */
export function askMeasure(statement: Statement): Found {
  const { verb, view } = statement;
  if (!HOLDS.test(view.words[verb.main]?.lemma ?? '') || verb.passive) return NOTHING;
  const found = statement.phrases
    .filter(({ deprel, place }) => place === 'behind' && /^(?:obj|obl)(?::|$)/u.test(deprel))
    .map((phrase) => askPhrase(statement, phrase));
  return {
    drafts: found.flatMap(({ drafts }) => drafts),
    refused: found.flatMap(({ refused }) => refused),
  };
}

function askPhrase(statement: Statement, phrase: Phrase): Found {
  const { view, verb, subject, apostrophe } = statement;
  const noun = view.words[phrase.head];
  if (noun?.upos !== 'NOUN' || !MEASURES.test(noun.lemma)) return NOTHING;
  const dependents = (view.dependents[phrase.head] ?? []).filter((at) => phrase.words.includes(at));
  const amounts = dependents.filter((at) => quantityAt(statement, at) !== undefined);
  const [amount] = amounts;
  if (amount === undefined || amounts.length > 1) return NOTHING;
  if (verb.negated) return refuses(phrase.words, 'negative');
  const own = subtreeOf(statement, amount).filter((at) => phrase.words.includes(at));
  const answer = own.filter(
    (at) => !(view.words[at]?.head === amount && view.words[at].deprel === 'case'),
  );
  const described = dependents.filter((at) => {
    const { upos, deprel = '' } = view.words[at] ?? {};
    return at !== amount && upos !== 'DET' && !isMark(statement, at) && deprel !== 'case';
  });
  const isAdjective = (at: number): boolean =>
    view.words[at]?.deprel === 'amod' && (view.dependents[at] ?? []).length === 0;
  if (!described.every(isAdjective)) return refuses(phrase.words, 'odd-number');
  if (subject.words.some((at) => isMark(statement, at)))
    return refuses(phrase.words, 'torn-subject');
  const others = statement.phrases.filter((other) => other !== phrase);
  const measures = others.filter(({ words: each }) =>
    each.some((at) => quantityAt(statement, at) !== undefined),
  );
  const dates = others.filter(({ head }) =>
    view.mentions.some(({ type, words: each }) => type === 'date' && each.includes(head)),
  );
  if (measures.length + dates.length < others.length || (measures.length > 0 && dates.length > 0))
    return refuses(phrase.words, 'loose-complement');
  const gender = genderOf(statement, phrase.head);
  if (gender === null) return refuses(phrase.words, 'agreement');
  const tense = view.words[verb.finite]?.feats['Tense'];
  const past = tense === 'Past' || tense === 'Imp';
  const what = [...described, phrase.head].sort((a, b) => a - b);
  const article = /^[aeéiouy]/u.test(view.words[what[0] ?? -1]?.form ?? '')
    ? `l${apostrophe}`
    : gender === 'Fem'
      ? 'la '
      : 'le ';
  const whose = ofWhom(writeWords(statement, subject.words), apostrophe);
  return asks({
    word: 'how-many',
    role: 'object',
    opening: `quel${gender === 'Fem' ? 'le' : ''} ${past ? 'était' : 'est'} ${article}${writeWords(statement, what)} ${whose}`,
    order: 'opening',
    alone: dates.length === 0,
    asked: phrase,
    answer,
    answerHead: amount,
    changes: NO_CHANGES,
    chance: chanceOfWords(statement, [phrase.head, amount]),
  });
}

function quantityAt({ view }: Statement, at: number): ValueMention | undefined {
  return view.mentions.find(
    (each): each is ValueMention =>
      !('entity' in each) &&
      /^(?:quantity|money|percentage|duration)$/u.test(each.type) &&
      each.words.includes(at),
  );
}
