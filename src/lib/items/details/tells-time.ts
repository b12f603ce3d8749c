import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { isApproximate, isRestricted } from '../guards/reject-bound.ts';
import type { Gap } from '../guards/stem.ts';

/** What opens a time: *en*, *à l'été*, *au début de l'année*. */
const OPENS =
  /(?:^|[ \u00a0(])(?:en|le|au|dès|depuis|début|fin|à partir d[eu]|au début d[eu]|à la fin d[eu]|au milieu du|au mois (?:de |d['’])|à l['’](?:été|automne|hiver)|au printemps|l['’]an|(?:au début|à la fin) de l['’]année|années)[ \u00a0]?$|^$/iu;
/** *après la mort de Clovis en 511*: the year belongs to the noun. */
const OF_A_NOUN =
  /(?<!\p{L})(?:après|avant|depuis|pendant|lors|durant|jusqu['’]\p{L}+|quand|lorsqu\p{L}*)[ \u00a0][^,]*[ \u00a0]$/iu;
/** What is done again and again, so that another year may be as right. */
const RECURS =
  /^(?:réunir|visiter|jouer|participer|accueillir|organiser|rencontrer|élire|tenir|voyager|séjourner|exposer|affronter|assister|publier|tourner|compter|être|avoir|rester)$/u;
/** What goes on for years, so that the year before or after is as right. */
const LASTS =
  /^(?:avoir|comporter|compter|contenir|demeurer|détenir|diriger|employer|enseigner|exercer|exister|gouverner|habiter|occuper|posséder|régner|résider|rester|travailler|vivre)$/u;
/** What the main verb hands on: *fait adopter une loi*, *devient roi puis quitte le pays*. */
const CHAIN = /^(?:xcomp|ccomp|conj|aux:caus)/u;

/** Whether a date says when what the sentence states takes place, so that it can be asked for. */
export function tellsTime({ segment, start, end, key }: Gap): boolean {
  const tree = segment.trees.french;
  if (tree === null) return false;
  const before = segment.fr.slice(0, start);
  const gap = { segment, start, end, key };
  if (
    !OPENS.test(before) ||
    OF_A_NOUN.test(before) ||
    /^[ \u00a0]?[-–/]/u.test(segment.fr.slice(end))
  )
    return false;
  if (isApproximate(gap) || isRestricted(segment.fr)) return false;
  const head = headOf(tree, start);
  if (head === null) return false;
  const on = governorOf(tree, head);
  if (on === null || !isTold(tree, on)) return false;
  if (isNews(tree) && /^\p{L}|\d.*\p{L}/u.test(key)) return false;
  if (/(?<!\p{L})depuis(?:[ \u00a0]le)?[ \u00a0]$/iu.test(before)) return true;
  if (lasts(tree, on)) return false;
  return !RECURS.test(tree.words[on]?.lemma ?? '') || /\p{L}.*\d{4}/u.test(key);
}

/** *Un saumon a été pris en mars 2015*: of what nobody heard before or since, the month is a trifle. */
function isNews({ words, dependents }: TreeView): boolean {
  const root = words.findIndex(({ head }) => head === -1);
  const subject = (dependents[root] ?? []).find(
    (at) => words[at]?.deprel.startsWith('nsubj') === true,
  );
  const own = (dependents[subject ?? -1] ?? []).map((at) => words[at]);
  return (
    own.some((word) => /^une?$/iu.test(word?.form ?? '') && word?.deprel === 'det') &&
    !own.some((word) => word?.upos === 'PROPN' || /^premi/iu.test(word?.form ?? ''))
  );
}

/** The word of the mention there that hangs on one outside it. */
function headOf({ mentions, words }: TreeView, start: number): number | null {
  const mention = mentions.find((each) => each.start <= start && start < each.end);
  const inside = new Set(mention?.words ?? []);
  return mention?.words.find((at) => !inside.has(words[at]?.head ?? -1)) ?? null;
}

/** *fin 1912*, *le mois de mai 1912*: a noun that says when, with the date beside it. */
const TIME = /^(?:fin|début|milieu|mi|mois|été|hiver|automne|printemps|année|an|siècle)$/iu;

/** The verb that a time hangs on; also where it was read with the noun that the subject becomes. */
function governorOf({ words }: Pick<TreeView, 'words'>, head: number): number | null {
  const { deprel = '', head: on = -1 } = words[head] ?? {};
  const noun = words[on];
  if (noun !== undefined && TIME.test(noun.form)) return governorOf({ words }, on);
  if (/^(?:obl|advmod|nmod:tmod)/u.test(deprel)) return on;
  return deprel.startsWith('nmod') && noun?.deprel.startsWith('xcomp') === true ? noun.head : null;
}

/** *vit en 1912 à Rennes*, *comptait en 1912*, *avait atteint en 1912*: so it was a year later. */
function lasts({ words, dependents }: TreeView, verb: number): boolean {
  const word = words[verb];
  if (word === undefined) return false;
  const auxiliaries = (dependents[verb] ?? []).flatMap((at) => {
    const child = words[at];
    return child !== undefined && /^(?:aux|cop)/u.test(child.deprel) ? [child] : [];
  });
  const isInfinitive = word.feats['VerbForm'] === 'Inf';
  if (LASTS.test(word.lemma) && !isInfinitive && !isPastOnce(word, auxiliaries)) return true;
  return [word, ...auxiliaries].some(
    ({ feats }) => feats['VerbForm'] === 'Fin' && feats['Tense'] === 'Imp',
  );
}

/** *vécut*, *a vécu*: told as a whole. */
function isPastOnce(word: TreeView['words'][number], auxiliaries: TreeView['words']): boolean {
  return word.feats['Tense'] === 'Past' || auxiliaries.some(({ lemma }) => lemma === 'avoir');
}

function isTold({ words }: TreeView, verb: number): boolean {
  const seen = new Set<number>();
  let at = verb;
  while (!seen.has(at)) {
    seen.add(at);
    const word = words[at];
    if (word === undefined) return false;
    if (word.head === -1) return at !== verb || /^(?:VERB|AUX)$/u.test(word.upos);
    // *la première femme à diriger un journal*
    const isOfFirst = word.deprel.startsWith('acl') && word.feats['VerbForm'] === 'Inf';
    if (!CHAIN.test(word.deprel) && !isOfFirst) return false;
    at = word.head;
  }
  return false;
}
