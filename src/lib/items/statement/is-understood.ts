import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import toIdentify from '../data/nouns-to-identify.json' with { type: 'json' };
import references from '../data/reference-words.json' with { type: 'json' };
import words from '../data/statement-words.json' with { type: 'json' };
import { listSubtree } from '../paraphrase/list-subtree.ts';

const GENERIC: ReadonlySet<string> = new Set([
  ...words.generic,
  ...references.identifiedByTheWorld,
  ...references.wholes,
]);
const COMPETITION: ReadonlySet<string> = new Set(words.competition);
const COMPETING: ReadonlySet<string> = new Set(words.competing);
const VAGUE: ReadonlySet<string> = new Set(words.vague);
const TO_IDENTIFY: ReadonlySet<string> = new Set(toIdentify);
const LEANING: ReadonlySet<string> = new Set(words.leaning);

/**
 * Whether a statement can be judged by who has read the text and does not see it: it speaks of somebody
 * or something by name, every definite noun in it is identified by what stands beside it or by
 * the world, and what happens again and again has its year.
 */
export function isUnderstood(view: TreeView, lexicon: Lexicon): boolean {
  const { words: all } = view;
  const root = all.findIndex(({ head }) => head === -1);
  const subject = all.findIndex(
    ({ deprel, head }) => head === root && /^nsubj(?::pass|:caus)?$/u.test(deprel),
  );
  if (subject < 0 || !isNamedSubject(view, subject, lexicon)) return false;
  const own = new Set(listSubtree(view, subject));
  const isSingle = all[subject]?.upos === 'PROPN';
  const clear = all.every((word, at) => {
    // *Paul quitte sa ville*: whose is said by the name; *ses soldats quittent la ville* leaves it open
    if (word.feats['Poss'] === 'Yes' && (own.has(at) || !isSingle)) return false;
    return isClear(view, at, lexicon);
  });
  return clear && (!isRepeatable(view, root) || hasYear(view));
}

/** Whether a word leaves nothing to the text around it; possessives apart. */
export function isClear(view: TreeView, at: number, lexicon: Lexicon): boolean {
  const word = view.words[at];
  if (word === undefined) return true;
  if (LEANING.has(word.form.toLowerCase().replace(/’/gu, "'"))) return false;
  if (word.upos === 'PRON' && !isFree(word)) return false;
  if (word.feats['PronType'] === 'Dem' && !/^c(?:e|['’])$/iu.test(word.form)) return false;
  return word.upos !== 'NOUN' || isIdentified(view, at, lexicon);
}

/** *qui*, *se*: they stand for something within the sentence. */
function isFree({ form, feats }: Word): boolean {
  return (
    feats['PronType'] === 'Rel' ||
    /^(?:qui|que|qu['’]|dont|où|se|s['’]|lequel|laquelle|lesquels|lesquelles)$/iu.test(form)
  );
}

/**
 * A bearer of a name, a noun with a name or a people beside it (*la gare de Lyon*, *l'armée anglaise*),
 * a people where a name or date says when or where, or what is always so of a kind.
 */
export function isNamedSubject(view: TreeView, subject: number, lexicon: Lexicon): boolean {
  const { words: all, mentions, entities } = view;
  const head = all[subject];
  if (head === undefined) return false;
  // *les néerlandais*: a slip of the source
  if (head.feats['Number'] === 'Plur' && /^\p{Ll}/u.test(head.form) && isPeople(head.form, lexicon))
    return false;
  if (isJoined(view, subject)) return areFullNames(view, subject);
  const name = mentions.find(
    (mention) =>
      mention.words.includes(subject) && mention.value === null && mention.form === 'name',
  );
  if (name?.value === null && entities.get(name.entity)?.number !== 'Plur') return true;
  if (name?.value === null && isOwnPlural(name.text)) return true;
  if (/^\p{Lu}/u.test(head.form) && head.feats['Number'] === 'Plur') return isPlaced(view, subject);
  if (head.upos === 'PROPN') return head.feats['Number'] !== 'Plur';
  if (head.upos !== 'NOUN' || !isDetermined(view, subject)) return false;
  if (hasNameBelow(view, subject)) return true;
  if (head.feats['Number'] !== 'Plur' && hasPeopleBelow(view, subject, lexicon)) return true;
  if (GENERIC.has(head.lemma) && isPlaced(view, subject)) return true;
  return tellsOfAll(view, subject, lexicon);
}

/** *Les abeilles vivent en colonies.*: a kind, and what is always so of it. */
function tellsOfAll(view: TreeView, subject: number, lexicon: Lexicon): boolean {
  const { words: all, dependents } = view;
  const head = all[subject];
  const root = all.find((word) => word.head === -1);
  if (head === undefined || root?.feats['VerbForm'] === 'Part' || !isAlways(view)) return false;
  if (TO_IDENTIFY.has(head.lemma) || lexicon.roleNouns.has(head.lemma)) return false;
  const below = (dependents[subject] ?? []).map((at) => all[at]?.form.toLowerCase() ?? '');
  return (
    below.some((form) => /^(?:le|la|l['’]|les)$/u.test(form)) &&
    !below.some((form) => VAGUE.has(form))
  );
}

/** A name or a date somewhere else says where or when. */
function isPlaced({ mentions }: TreeView, subject: number): boolean {
  return mentions.some(
    (mention) =>
      !mention.words.includes(subject) &&
      (mention.value?.kind === 'date' || (mention.value === null && mention.form === 'name')),
  );
}

function areFullNames({ words: all, dependents }: TreeView, subject: number): boolean {
  const joined = [
    subject,
    ...(dependents[subject] ?? []).filter((at) => all[at]?.deprel.startsWith('conj')),
  ];
  return joined.every(
    (at) =>
      all[at]?.upos === 'PROPN' &&
      (dependents[at] ?? []).some((of) => all[of]?.deprel.startsWith('flat')),
  );
}

function hasPeopleBelow(
  { words: all, dependents }: TreeView,
  at: number,
  lexicon: Lexicon,
): boolean {
  return (dependents[at] ?? []).some((of) => {
    return all[of]?.upos === 'ADJ' && isPeople(all[of].form, lexicon);
  });
}

function isPeople(form: string, { demonyms }: Lexicon): boolean {
  return demonyms.has(form.charAt(0).toUpperCase() + form.slice(1));
}

/** A present without a date: what is so of all of a kind. */
function isAlways({ words: all, mentions }: TreeView): boolean {
  return (
    mentions.every(({ value }) => value?.kind !== 'date') &&
    all.every(
      ({ feats }) =>
        feats['VerbForm'] !== 'Fin' || (feats['Tense'] === 'Pres' && feats['Mood'] === 'Ind'),
    ) &&
    !all.some(({ upos, feats }) => upos === 'AUX' && feats['Tense'] === 'Past')
  );
}

/** *les États-Unis*, *les Pays-Bas*: one bearer in spite of its form. */
function isOwnPlural(name: string): boolean {
  return /(?:États-Unis|Pays-Bas|Philippines|Maldives|Seychelles|Comores|Émirats|Alpes|Pyrénées|Vosges|Andes|Antilles|Açores|Canaries)/u.test(
    name,
  );
}

function isDetermined({ words: all, dependents }: TreeView, at: number): boolean {
  return (dependents[at] ?? []).some((of) => {
    const word = all[of];
    return word?.upos === 'DET' && /^(?:le|la|l['’]|les|une?)$/iu.test(word.form);
  });
}

function isJoined({ words: all, dependents }: TreeView, at: number): boolean {
  return (dependents[at] ?? []).some((of) => all[of]?.deprel.startsWith('conj'));
}

function hasNameBelow(view: TreeView, at: number): boolean {
  return listSubtree(view, at).some((of) => of !== at && view.words[of]?.upos === 'PROPN');
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

/** What somebody may do or be every year. */
function isRepeatable({ words: all }: TreeView, root: number): boolean {
  return (
    COMPETING.has(all[root]?.lemma ?? '') ||
    all.some(({ upos, lemma }) => upos === 'NOUN' && COMPETITION.has(lemma))
  );
}

function hasYear({ mentions }: TreeView): boolean {
  return mentions.some(
    ({ value }) =>
      value?.kind === 'date' && value.edtf.length >= 4 && !value.edtf.slice(0, 3).includes('X'),
  );
}
