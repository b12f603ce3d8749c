import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** Before a verb: what belongs to it, and adverbs. */
const CLITIC = /^(?:ne|n['’]|se|s['’]|y|en|l['’]|le|la|les|lui|leur|me|m['’]|nous|vous)$/iu;

/** Of a clause below another. */
const OPENS_CLAUSE = /^(?:que|qu['’]|qui|dont|où|(?:l|des|aux)?quel(?:le)?s?|quand|comme|si)$/iu;

/**
 * Whether a single comma parts a subject from its verb: *Paul, quitta la ville*, and an aside that is
 * opened and not closed: *Paul, le maire de Rouen quitta la ville*. A list may hold one comma: *les
 * ânes, mules et chevaux dorment*.
 */
export function hasSplitSubject(view: TreeView): boolean {
  return view.words.some((word, at) => {
    if (isLeftAlone(view, at)) return true;
    if (!/^(?:nsubj|csubj)/u.test(word.deprel) || word.head <= at) return false;
    if (!/^(?:NOUN|PROPN)$/u.test(word.upos) || isRelative(word)) return false;
    if (isTime(view, at)) return false;
    if (hasOtherSubject(view, at, word.head)) return false;
    const verb = finiteOf(view, word.head);
    return verb !== null && verb > at && isSplit(view, at, verb);
  });
}

const TIMED = /^(?:chaque|ce|cet|cette|le|la|l['’]|un|une)$/iu;
const TIMES =
  /^(?:an|année|jour|matin|matinée|soir|soirée|nuit|midi|semaine|mois|été|hiver|printemps|automne|fois|siècle|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lendemain|veille|instant)$/u;

/** *Fin 1934, le maire partit* */
function isTime({ mentions, words }: TreeView, at: number): boolean {
  const inDate = (word: number): boolean =>
    mentions.some((mention) => mention.type === 'date' && mention.words.includes(word));
  if (inDate(at) || (words[at + 1]?.head === at && inDate(at + 1))) return true;
  // *Chaque dimanche, le maire ouvre la porte*
  const next = words[at + 1];
  return (
    at === 1 &&
    next?.form === ',' &&
    TIMED.test(words[0]?.form ?? '') &&
    TIMES.test(words[1]?.lemma ?? '')
  );
}

/** A main verb right behind a comma, and no subject on either side. */
function isLeftAlone({ words, dependents }: TreeView, at: number): boolean {
  const word = words[at];
  if (word?.head !== -1 || word.feats['VerbForm'] !== 'Fin' || word.feats['Mood'] === 'Imp')
    return false;
  const commas = words.slice(0, at).filter(({ form }) => form === ',').length;
  // *Elle fut élue, perdit son siège et partit*: the second verb of a list
  const opensWithClause =
    !/^(?:SCONJ|ADV)$/u.test(words[0]?.upos ?? '') &&
    words.slice(0, at).some(({ feats }) => feats['VerbForm'] === 'Fin') &&
    !words.slice(0, at).some(({ form }) => OPENS_CLAUSE.test(form));
  if (opensWithClause) return false;
  const opensWithFrame = /^(?:ADP|ADV|SCONJ)$/u.test(words[0]?.upos ?? '');
  return (
    words[at - 1]?.form === ',' &&
    commas === (opensWithFrame ? 2 : 1) &&
    !(dependents[at] ?? []).some((of) => (words[of]?.deprel ?? '').includes('subj'))
  );
}

/**
 * *Une seconde, c'est long*: what is taken up again, or another noun of a list. With a verb in the
 * singular two nouns are no list.
 */
function hasOtherSubject({ words, dependents }: TreeView, at: number, verb: number): boolean {
  return (dependents[verb] ?? []).some(
    (of) =>
      of !== at &&
      (words[of]?.deprel ?? '').includes('subj') &&
      !(words[of]?.upos === 'NOUN' && of < verb && words[verb]?.feats['Number'] === 'Sing'),
  );
}

function isRelative({ feats, form }: Word): boolean {
  return feats['PronType'] === 'Rel' || /^(?:qui|que|dont|ce|c['’])$/iu.test(form);
}

/** The first word with a person among a predicate and what carries it. */
function finiteOf({ words, dependents }: TreeView, predicate: number): number | null {
  const carriers = (dependents[predicate] ?? []).filter((at) =>
    /^(?:aux|cop)/u.test(words[at]?.deprel ?? ''),
  );
  return (
    [...carriers, predicate]
      .sort((a, b) => a - b)
      .find((at) => words[at]?.feats['VerbForm'] === 'Fin') ?? null
  );
}

function isSplit(view: TreeView, subject: number, verb: number): boolean {
  const { words, dependents } = view;
  const between = words.slice(subject + 1, verb);
  if (between.some(({ form }) => /^[;:()«»“”"–—-]$/u.test(form))) return false;
  const commas = between.filter(({ form }) => form === ',').length;
  // *La halle, dont la charpente repose sur des piliers, abrite un marché*: the verb is the relative's
  const comma = between.findIndex(({ form }) => form === ',');
  const opened = between.slice(comma + 1, comma + 3).map(({ form }) => form);
  if (OPENS_CLAUSE.test(opened[0] ?? '') || /quel(?:le)?s?$/iu.test(opened[1] ?? '')) return false;
  const joins = between.some(
    ({ upos }, index) => upos === 'CCONJ' && between[index - 1]?.form === ',',
  );
  if (commas !== 1 || joins) return false;
  const isList = (dependents[subject] ?? []).some(
    (of) => of < verb && words[of]?.deprel === 'conj',
  );
  if (!isList) return true;
  // *le maire et son fils, quittèrent la ville*
  const last = between.findLast(({ form }) => !CLITIC.test(form));
  return last?.form === ',';
}
