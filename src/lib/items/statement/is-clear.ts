import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { Word } from '#lib/analysis/tree/document.ts';
import toIdentify from '../data/nouns-to-identify.json' with { type: 'json' };
import words from '../data/statement-words.json' with { type: 'json' };
import { GENERIC } from './generic-nouns.ts';

const COMPETITION: ReadonlySet<string> = new Set(words.competition);
const VAGUE: ReadonlySet<string> = new Set(words.vague);
const TO_IDENTIFY: ReadonlySet<string> = new Set(toIdentify);
/** Nouns that say nothing without what they are of or what they are to do. */
const EMPTY: ReadonlySet<string> = new Set(words.empty);
const LEANING: ReadonlySet<string> = new Set(words.leaning);

/** Whether a word leaves nothing to the text around it; possessives apart. */
export function isClear(view: TreeView, at: number, lexicon: Lexicon): boolean {
  const word = view.words[at];
  if (word === undefined) return true;
  if (LEANING.has(word.form.toLowerCase().replace(/’/gu, "'")))
    return isConjunction(view, at) || standsForNoun(view, at);
  if (word.upos === 'PRON' && !isFree(word)) return false;
  if (word.feats['PronType'] === 'Dem' && !/^c(?:e|['’])$/iu.test(word.form)) return false;
  return word.upos !== 'NOUN' || (!isEmpty(view, at) && isIdentified(view, at, lexicon));
}

/** *alors que*, *ainsi que*, *aussi bien que*: no time and no place outside of the sentence. */
function isConjunction({ words }: TreeView, at: number): boolean {
  const next = words[at + 1]?.form ?? '';
  return /^(?:alors|ainsi)$/iu.test(words[at]?.form ?? '') && /^qu(?:e|['’])$/iu.test(next);
}

/** *les renforts britanniques arrivent avant ceux de la France* */
function standsForNoun({ words }: TreeView, at: number): boolean {
  const word = words[at];
  if (word === undefined || !/^(?:celui|celle|ceux|celles)$/iu.test(word.form)) return false;
  if (!/^(?:de|d['’]|du|des)$/iu.test(words[at + 1]?.form ?? '')) return false;
  const number = /^ce(?:lui|lle)$/iu.test(word.form) ? 'Sing' : 'Plur';
  const gender = /^celles?$/iu.test(word.form) ? 'Fem' : 'Masc';
  return words
    .slice(0, at)
    .some(
      ({ upos, feats }) =>
        upos === 'NOUN' && feats['Number'] === number && feats['Gender'] === gender,
    );
}

/** *qui*, *se*: they stand for something within the sentence. */
function isFree({ form, feats }: Word): boolean {
  return (
    feats['PronType'] === 'Rel' ||
    /^(?:qui|que|qu['’]|dont|où|se|s['’]|lequel|laquelle|lesquels|lesquelles)$/iu.test(form)
  );
}

/** *poursuivre son objectif*, *rester une option*: which, is left to the text. */
function isEmpty({ words, dependents }: TreeView, at: number): boolean {
  const word = words[at];
  if (
    word === undefined ||
    !EMPTY.has(word.lemma) ||
    !/^(?:obj|root|xcomp|obl:arg)/u.test(word.deprel)
  )
    return false;
  return (dependents[at] ?? []).every(
    (of) => of < at || !/^(?:nmod|acl|amod|appos|xcomp|ccomp|flat)/u.test(words[of]?.deprel ?? ''),
  );
}

function isIdentified(view: TreeView, at: number, lexicon: Lexicon): boolean {
  const { words: all, dependents } = view;
  const noun = all[at];
  if (noun === undefined || /^(?:fixed|flat|compound|case|mark|cc|advmod)/u.test(noun.deprel))
    return true;
  if (view.mentions.some((mention) => mention.words.includes(at) && isValueOrName(mention)))
    return true;
  const below = dependents[at] ?? [];
  const article = below
    .map((of) => all[of])
    .find((word) => word?.upos === 'DET' && word.start < noun.start);
  if (article === undefined || !/^(?:le|la|l['’]|les|cet?|cette|ces)$/iu.test(article.form))
    return true;
  if (/^(?:cet?|cette|ces)$/iu.test(article.form)) return false;
  if (GENERIC.has(noun.lemma.toLowerCase()) || GENERIC.has(noun.form.toLowerCase())) return true;
  if (/^\p{Lu}/u.test(noun.form) && at > 0) return true;
  const vague = below.some((of) => VAGUE.has(all[of]?.form.toLowerCase() ?? ''));
  const asks =
    vague ||
    TO_IDENTIFY.has(noun.lemma) ||
    COMPETITION.has(noun.lemma) ||
    lexicon.roleNouns.has(noun.lemma) ||
    lexicon.roleNouns.has(noun.form.toLowerCase());
  if (!asks) return true;
  return below.some((of) => {
    const word = all[of];
    if (word === undefined || of < at) return false;
    if (/^(?:nmod|acl|flat|appos)/u.test(word.deprel)) return !isApart(view, at, of);
    return word.deprel.startsWith('amod') && !VAGUE.has(word.form.toLowerCase());
  });
}

function isValueOrName(mention: TreeView['mentions'][number]): boolean {
  return mention.value !== null || mention.form === 'name';
}

const WHEN = /^(?:en|dans|depuis|pendant|dès|avant|après|vers|lors|durant|par)$/iu;

/** What a comma sets off, or says when, does not say which. */
function isApart(
  { words: all, dependents, mentions }: TreeView,
  noun: number,
  of: number,
): boolean {
  return (
    mentions.some(({ words: own, value }) => value?.kind === 'date' && own.includes(of)) ||
    /^(?:été|hiver|printemps|automne|début|fin|moment|époque)$/u.test(all[of]?.lemma ?? '') ||
    all.slice(noun, of).some(({ form }) => form === ',') ||
    (dependents[of] ?? []).some((at) => {
      const word = all[at];
      return word?.deprel.startsWith('case') === true && WHEN.test(word.form);
    })
  );
}
