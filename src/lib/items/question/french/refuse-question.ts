import words from '#lib/items/data/french-questions.json' with { type: 'json' };
import type { QuestionWord } from '../asked.ts';
import type { Draft } from './draft.ts';
import { isPerson } from './is-person.ts';
import type { Statement } from './statement.ts';

/** Verbs that say nothing without what is said, decided or asked for. */
const TRANSITIVE: ReadonlySet<string> = new Set([...words.speechVerbs, ...words.transitiveVerbs]);
/** Verbs that never stand without an object, unless the subject acts on itself. */
const WITH_OBJECT: ReadonlySet<string> = new Set(words.objectVerbs);
/** Words that weigh nothing by themselves but as a whole name. */
const NAME_WEIGHT = 2;
/** Least weight of what a question tells, with a name, a number or a date in it and without. */
const LEAST_WEIGHT: Readonly<
  Record<QuestionWord, { readonly named: number; readonly plain: number }>
> = {
  who: { named: 3, plain: 5 },
  which: { named: 3, plain: 5 },
  what: { named: 5, plain: 6 },
  how: { named: 3, plain: 5 },
  year: { named: 3, plain: 4 },
  when: { named: 3, plain: 4 },
  where: { named: 3, plain: 4 },
  'how-many': { named: 3, plain: 2 },
  why: { named: 3, plain: 4 },
};
const NAMING =
  /^(?:appeler|nommer|surnommer|prénommer|intituler|baptiser|dénommer|rebaptiser|renommer)$/u;

/** Why a question that can be written is not worth asking, or gives its answer away; else null. */
export function refuseQuestion(statement: Statement, draft: Draft, stem: string): string | null {
  const { view, verb } = statement;
  const said = wordsOf(stem);
  const answer = draft.answer.filter((at) => /^(?:PROPN|NUM)$/u.test(view.words[at]?.upos ?? ''));
  if (answer.some((at) => said.has(view.words[at]?.form.toLowerCase() ?? '')))
    return 'answer-in-stem';
  if (draft.word === 'which' && repeatsOpening(draft.opening, stem)) return 'repeated-noun';
  if (
    TRANSITIVE.has(view.words[verb.main]?.lemma ?? '') &&
    !verb.passive &&
    !statement.phrases.some(({ deprel, aside }) => !aside && /^(?:obj|ccomp|xcomp)/u.test(deprel))
  )
    return 'lost-complement';
  const lemma = view.words[verb.main]?.lemma ?? '';
  const tells = statement.phrases.some(({ deprel }) => /^(?:obj|xcomp)/u.test(deprel));
  if (WITH_OBJECT.has(lemma) && lacksObject(statement)) return 'lost-complement';
  if (NAMING.test(lemma) && !tells) return 'lost-complement';
  if (
    asksWho(statement, draft) &&
    !isPlacedByItself(statement, draft, said) &&
    !isRule(statement, draft)
  )
    return 'vague-question';
  if (draft.alone === true) return null;
  if (draft.listed === true) return null;
  const { weight, named } = weigh(statement, draft, said);
  const { named: withName, plain } = LEAST_WEIGHT[draft.word];
  return weight < (named ? withName : plain) ? 'vague-question' : null;
}

/** *Pierre Serne suggère par courrier*: the object was read as something else, or not at all. */
function lacksObject({ view, verb, phrases }: Statement): boolean {
  const reflexive = [...verb.clitics, ...verb.rest].some((at) =>
    /^s(?:e|['’])$/iu.test(view.words[at]?.form ?? ''),
  );
  if (verb.passive || reflexive || view.words[verb.main]?.feats['Voice'] === 'Pass') return false;
  return !phrases.some(({ deprel }) => /^(?:obj|ccomp|xcomp)/u.test(deprel));
}

/** *Qui …*, *Quel capitaine …*. */
function asksWho(statement: Statement, { word, asked }: Draft): boolean {
  const { subject } = statement;
  return (
    word === 'who' || (word === 'which' && asked === subject && isPerson(statement, subject.head))
  );
}

/** A name, a date or a work tells which occasion is meant: *Qui termine à 1 min 17 ?* has none. */
function isPlacedByItself(
  { view }: Statement,
  { answer }: Draft,
  said: ReadonlySet<string>,
): boolean {
  const inAnswer = new Set(answer);
  return view.words.some(({ form, upos }, at) => {
    if (
      inAnswer.has(at) ||
      wordsOf(form).size === 0 ||
      ![...wordsOf(form)].every((word) => said.has(word))
    )
      return false;
    return (
      upos === 'PROPN' ||
      (at > 0 && /^\p{Lu}/u.test(form)) ||
      view.mentions.some(
        (mention) =>
          mention.words.includes(at) &&
          (mention.value === null ? mention.form === 'name' : mention.value.kind === 'date'),
      )
    );
  });
}

/** *Les apiculteurs récoltent le miel*: at any time, and told of nobody by name. */
function isRule({ view, verb }: Statement, { answer }: Draft): boolean {
  const isNow = view.words[verb.finite]?.feats['Tense'] === 'Pres' && !verb.compound;
  const isCounted = view.words.some(({ upos }) => upos === 'NUM');
  return isNow && !isCounted && !answer.some((at) => view.words[at]?.upos === 'PROPN');
}

/** A name, a quantity or a date weighs two, another word that carries meaning one. */
function weigh(
  { view }: Statement,
  draft: Draft,
  said: ReadonlySet<string>,
): { readonly weight: number; readonly named: boolean } {
  const inAnswer = new Set(draft.answer);
  const counted = new Set<string>();
  let weight = 0;
  let named = false;
  for (const [at, { upos, form }] of view.words.entries()) {
    if (inAnswer.has(at) || !said.has(form.toLowerCase()) || counted.has(form)) continue;
    counted.add(form);
    const mention = view.mentions.findIndex(
      (each) =>
        each.words.includes(at) &&
        ('entity' in each ? each.form === 'name' : !each.words.some((word) => inAnswer.has(word))),
    );
    const capital = at > 0 && /^\p{Lu}/u.test(form);
    if (mention >= 0 || capital || upos === 'PROPN') {
      const name = mention < 0 ? form : `#${String(mention)}`;
      if (mention >= 0 && counted.has(name)) continue;
      counted.add(name);
      weight += NAME_WEIGHT;
      named = true;
    } else if (/^(?:NOUN|ADJ|VERB|NUM)$/u.test(upos)) weight += 1;
  }
  return { weight, named };
}

/** *Quelle ville devint une ville …* */
function repeatsOpening(opening: string, stem: string): boolean {
  const noun = /quel(?:le)?s? (\p{L}+)/u.exec(opening)?.[1];
  if (noun === undefined) return false;
  const forms = stem.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  const stemOf = (form: string): string => form.replace(/s$/u, '');
  return forms.filter((form) => stemOf(form) === stemOf(noun)).length > 1;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []);
}
