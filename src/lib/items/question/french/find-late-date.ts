import type { Phrase, Statement } from './statement.ts';

/** Nouns for what has a time of its own: a date behind them may be theirs. */
const EVENT =
  /(?:tion|sion|ment|age|ance|ence|ture|ée|isme)$|^(?:guerre|bataille|siège|mort|décès|retour|départ|victoire|défaite|crise|fin|début|règne|séjour|visite|concours|congrès|traité|accord|loi|coupe|championnat|finale|tournoi|titre|saison|projet|rapport|discours|récit|histoire|attentat|attaque|coup|grève|massacre|procès|vol|chute|échec|succès|film|livre|roman|album|disque|version|vie|fois)$/u;
/** What tells of another time than its own. */
const TELLS =
  /^(?:raconter|décrire|évoquer|prévoir|annoncer|étudier|imaginer|rappeler|relater|commémorer|célébrer|considérer|connaître|montrer|dater|concerner|représenter|être|désigner|appeler|nommer|dépasser|comparer|suivre|précéder)$/u;
const OPENS = /^(?:en|à|au|dans|le)$/iu;

/** A date that ends a phrase, and the words before it. */
export interface LateDate {
  readonly date: Phrase;
  readonly before: readonly number[];
}

/**
 * *fit adopter la loi de finances en 2006*: a date at the end of an object or a place that was read as a
 * part of its noun, where the noun has no time of its own, so that it says when either way.
 */
export function findLateDate(statement: Statement, phrase: Phrase): LateDate | null {
  const { view, verb, lexicon } = statement;
  const { head, deprel, place, words } = phrase;
  if (place === 'front' || !/^(?:obj|obl|xcomp|attribute)/u.test(deprel)) return null;
  if (TELLS.test(view.words[verb.main]?.lemma ?? '')) return null;
  const date = view.mentions.find(
    ({ type, words: own }) => type === 'date' && own.includes(words.at(-1) ?? -1),
  );
  if (date === undefined || date.words.includes(head)) return null;
  const top = date.words.find((at) => !date.words.includes(view.words[at]?.head ?? -1)) ?? -1;
  const host = view.words[view.words[top]?.head ?? -1];
  if (host?.upos === undefined || !/^(?:NOUN|PROPN)$/u.test(host.upos)) return null;
  if (EVENT.test(host.lemma) || lexicon.eventWords.has(host.lemma)) return null;
  // *devient maire en 2001*, but *rencontre le maire en 2001*
  if (lexicon.roleNouns.has(host.lemma) && !deprel.startsWith('xcomp')) return null;
  if (/^(?:après|avant|depuis|lors)$/iu.test(view.words[words[0] ?? -1]?.form ?? '')) return null;
  const [first = top] = date.words;
  const cases: number[] = [];
  for (let at = first - 1; OPENS.test(view.words[at]?.form ?? '') && words.includes(at); at -= 1)
    cases.unshift(at);
  if (cases.length === 0) return null;
  const own = [...cases, ...date.words];
  const before = words.filter((at) => at < (own[0] ?? top));
  if (before.length === 0 || before.length + own.length !== words.length) return null;
  return {
    date: { head: top, deprel: 'obl:mod', words: own, place: 'behind', aside: false },
    before,
  };
}
