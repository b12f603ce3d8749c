import type { Draft } from './draft.ts';
import { nameAt } from './name-what.ts';
import { readPreposition } from './read-preposition.ts';
import type { Phrase, Statement } from './statement.ts';

/** Why what is left of a sentence does not hold together; null where it does. */
export function refuseTorn(
  statement: Statement,
  draft: Draft,
  kept: readonly Phrase[],
): string | null {
  if (hasTwoDates(statement, draft, kept)) return 'two-dates';
  if (isGapped(statement, kept)) return 'gapped';
  if (isUnevenList(statement, kept)) return 'torn-list';
  if (hasStrayAgent(statement, draft, kept)) return 'torn-phrase';
  // *fit de même*: *Qui fit ?*
  if (
    /(?<!\p{L})(?:fai\p{L}*|fit|firent|font|fer\p{L}+) de même(?!\p{L})/iu.test(statement.view.text)
  )
    return 'lost-complement';
  if (lacksPurpose(statement, draft, kept)) return 'lost-complement';
  return tearsQuotation(statement, draft, kept) ? 'torn-quotation' : null;
}

/** *Pour un litre d'alcool, il faut dix kilos*: what is needed is needed for something. */
function lacksPurpose({ view, verb }: Statement, draft: Draft, kept: readonly Phrase[]): boolean {
  if (view.words[verb.main]?.lemma !== 'falloir') return false;
  const said = new Set([draft.asked, ...kept].flatMap(({ words }) => words));
  return view.words.some(
    ({ form, head, upos }, at) =>
      /^pour$/iu.test(form) &&
      upos === 'ADP' &&
      view.words[head]?.head === verb.main &&
      !said.has(at),
  );
}

/** *s'empara de Lyon en 869, puis de Reims en 875*: each date goes with its own half. */
function hasTwoDates({ view }: Statement, draft: Draft, kept: readonly Phrase[]): boolean {
  const dated = [draft.asked, ...kept].filter(
    ({ deprel, words: own }) =>
      deprel.startsWith('obl') &&
      view.mentions.some(
        ({ type, words }) => type === 'date' && words.some((at) => own.includes(at)),
      ),
  );
  return new Set(dated.map(({ head }) => head)).size > 1;
}

/** *quatre points pour une victoire et deux pour un nul*: the second half of a comparison is left. */
function isGapped(statement: Statement, kept: readonly Phrase[]): boolean {
  const opened = kept
    .filter(({ place, deprel }) => place === 'behind' && deprel.startsWith('obl'))
    .map((phrase) => readPreposition(statement, phrase)?.text ?? '');
  // *comparé à Mars, Vénus à Aphrodite et Diane à Artémis*
  if (opened.filter((text) => text === 'à').length > 2) return true;
  const paired = opened.filter((text) => /^(?:pour|contre|avec|par|de|entre|sur)$/u.test(text));
  return new Set(paired).size < paired.length;
}

/** *mènent à la chute de Lens et à celle d'Arras, par le comte*: the agent of a noun that is left out. */
function hasStrayAgent(statement: Statement, draft: Draft, kept: readonly Phrase[]): boolean {
  const { view, verb } = statement;
  if (verb.passive) return false;
  return kept.some((phrase) => {
    const [first = 0] = phrase.words;
    if (phrase.place === 'front' || !/^par$/iu.test(view.words[first]?.form ?? '')) return false;
    const person = phrase.words.some((at) => nameAt(statement, at)?.type === 'person');
    const before = [draft.asked, ...kept].find(({ words }) => words.includes(first - 1));
    return person && before === undefined;
  });
}

/** *devient roi, son fils et son petit-fils*: behind the comma another clause begins. */
function isUnevenList({ view }: Statement, kept: readonly Phrase[]): boolean {
  const hasArticle = (at: number): boolean =>
    (view.dependents[at] ?? []).some((below) => view.words[below]?.upos === 'DET');
  return kept.some(({ words }) =>
    words.some((at) => {
      const { deprel = '', upos, head = -1 } = view.words[at] ?? {};
      if (deprel !== 'conj' || upos !== 'NOUN' || !words.includes(head)) return false;
      if (view.words[head]?.upos !== 'NOUN' || hasArticle(head)) return false;
      return hasArticle(at) && words.some((mark) => mark < at && view.words[mark]?.form === ',');
    }),
  );
}

/** Of what stands between quotation marks, all is kept or nothing. */
function tearsQuotation(statement: Statement, draft: Draft, kept: readonly Phrase[]): boolean {
  const { view, verb, subject } = statement;
  const parts = [draft.asked, subject, ...kept].map(({ words }) => words);
  const all = new Set([...parts.flat(), ...verb.clitics, verb.finite, ...verb.rest]);
  let open = -1;
  for (const [at, { form }] of view.words.entries()) {
    const opens = /^[«“]$/u.test(form) || (form === '"' && open < 0);
    if (opens) open = at;
    else if (open >= 0 && /^[»”"]$/u.test(form)) {
      const inside = view.words.slice(open, at + 1).map((_, index) => all.has(open + index));
      if (inside.includes(true) && inside.includes(false)) return true;
      open = -1;
    }
  }
  return open >= 0;
}
