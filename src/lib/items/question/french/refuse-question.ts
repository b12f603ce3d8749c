import words from '#lib/items/data/french-questions.json' with { type: 'json' };
import type { QuestionWord } from '../asked.ts';
import type { Draft } from './draft.ts';
import type { Statement } from './statement.ts';

/** Verbs that say nothing without what is said, decided or asked for. */
const TRANSITIVE: ReadonlySet<string> = new Set([...words.speechVerbs, ...words.transitiveVerbs]);
/** Least weight of what a question tells, by what it asks for; see `weigh`. */
const LEAST_WEIGHT = { named: 4, other: 5, circumstance: 3 } as const;
const CIRCUMSTANCE: ReadonlySet<QuestionWord> = new Set([
  'year',
  'when',
  'where',
  'how-many',
  'why',
]);

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
  const inAnswer = new Set(draft.answer);
  let weight = 0;
  let named = false;
  const counted = new Set<string>();
  for (const [at, { upos, form }] of view.words.entries()) {
    if (inAnswer.has(at) || !said.has(form.toLowerCase()) || counted.has(form)) continue;
    counted.add(form);
    if (upos === 'PROPN' || upos === 'NUM') {
      weight += 2;
      named = true;
    } else if (upos === 'NOUN' || upos === 'ADJ' || upos === 'VERB') weight += 1;
  }
  const least = CIRCUMSTANCE.has(draft.word) ? 'circumstance' : named ? 'named' : 'other';
  return draft.alone !== true && weight < LEAST_WEIGHT[least] ? 'vague-question' : null;
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
