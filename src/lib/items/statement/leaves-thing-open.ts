import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import references from '../data/reference-words.json' with { type: 'json' };
import { listSubtree } from '../paraphrase/list-subtree.ts';
import { WHOLES } from './told.ts';
import { isPast } from '../units/self-standing/is-anchored.ts';

const BUILDINGS: ReadonlySet<string> = new Set(references.buildings);
/** That ask *of what?* */
const RELATIONAL =
  /^(?:adaptation|biographie|copie|édition|exemplaire|modèle|prototype|remake|réplique|scénario|spécimen|succursale|suite|traduction|variante|version)$/u;
/** Words for a whole class, with which one speaks on of what was named before. */
const CLASS =
  /^(?:animal|appareil|arbre|bâtiment|bête|édifice|église|fleur|fleuve|fruit|insecte|instrument|invention|machine|maison|méthode|montagne|monument|objet|oiseau|ouvrage|place|plante|poisson|pont|procédé|rivière|système|technique|tour|variété)$/u;
/** What is done to something. */
const DEED = /(?:tion|ment|age|ure)$|^(?:chantier|travail|projet)$/u;

/** Whether a noun of a statement about one event does not say which one or of what it is. */
export function leavesThingOpen(view: TreeView): boolean {
  const isEvent = isPast(view) || view.mentions.some(({ value }) => value?.kind === 'date');
  if (!isEvent) return false;
  return view.words.some(
    ({ upos }, at) =>
      upos === 'NOUN' &&
      (isClassWord(view, at) ||
        isOfSomething(view, at) ||
        isFirstSomewhere(view, at) ||
        isBarePlural(view, at) ||
        isTreatedElsewhere(view, at) ||
        isUnplacedSubject(view, at)),
  );
}

/** *avait décrit la plante*: the one that was named before. */
function isClassWord(view: TreeView, at: number): boolean {
  const { lemma = '', deprel = '', feats = {} } = view.words[at] ?? {};
  return (
    CLASS.test(lemma) &&
    feats['Number'] !== 'Plur' &&
    /^(?:obj|obl|nmod|iobj|nsubj)/u.test(deprel) &&
    hasArticle(view, at, /^(?:le|la|l['’])$/iu) &&
    !bound(view, at).some(
      (of) =>
        !isAmount(view, of) && (of > at || view.words[of]?.deprel.startsWith('amod') === true),
    )
  );
}

/** *présenta un modèle à deux oreilles*: of what? */
function isOfSomething(view: TreeView, at: number): boolean {
  const { lemma = '', deprel = '', end = 0 } = view.words[at] ?? {};
  if (!RELATIONAL.test(lemma) || !/^(?:obj|nsubj)/u.test(deprel)) return false;
  if (!hasArticle(view, at, /^(?:une?|deux|des)$/iu)) return false;
  if (
    /^[ \u00a0](?:\p{L}+[ \u00a0])?(?:de(?!\p{L}|[ \u00a0]\d)|d['’]|du|des|qui)/iu.test(
      view.text.slice(end),
    )
  )
    return false;
  return !bound(view, at).some((of) => /^(?:acl:relcl|appos)/u.test(view.words[of]?.deprel ?? ''));
}

/** *posa les premières bagues de plastique*: the first ones where, of what? */
function isFirstSomewhere(view: TreeView, at: number): boolean {
  const { deprel = '' } = view.words[at] ?? {};
  if (!deprel.startsWith('obj') || !hasArticle(view, at, /^(?:le|la|les)$/iu)) return false;
  const isFirst = bound(view, at).some(
    (of) => of < at && /^premi/iu.test(view.words[of]?.form ?? ''),
  );
  return isFirst && !hasPlace(view) && !listSubtree(view, at).some((of) => isName(view, of));
}

/** *mena les travaux et détourna les eaux*: those of which the text speaks. */
function isBarePlural(view: TreeView, at: number): boolean {
  const { lemma = '', deprel = '', head = -1, feats = {}, form = '' } = view.words[at] ?? {};
  const isObject = deprel === 'obj' || (deprel === 'conj' && view.words[head]?.deprel === 'obj');
  return (
    isObject &&
    feats['Number'] === 'Plur' &&
    !WHOLES.has(lemma) &&
    !/^\p{Lu}/u.test(form) &&
    hasArticle(view, at, /^les$/iu) &&
    bound(view, at).length === 0 &&
    !(view.dependents[at] ?? []).some((of) => view.words[of]?.deprel.startsWith('conj') === true)
  );
}

/** *publia un traité sur ses vertus*: of what the text speaks, not the writer's own. */
function isTreatedElsewhere(view: TreeView, at: number): boolean {
  return (
    /^(?:nmod|obl)/u.test(view.words[at]?.deprel ?? '') &&
    hasArticle(view, at, /^(?:son|sa|ses)$/iu) &&
    /(?:articles?|études?|livres?|mémoires?|ouvrages?|thèses?|traités?|volumes?|pages?)[ \u00a0](?:\p{L}+[ \u00a0])?sur[ \u00a0](?:son|sa|ses)[ \u00a0]$/iu.test(
      view.text.slice(0, view.words[at]?.start),
    )
  );
}

/** *Le chantier de rénovation, confié à Paul Varn, s'acheva*, *Le pont fut ouvert*: which one? */
function isUnplacedSubject(view: TreeView, at: number): boolean {
  const { words } = view;
  const { lemma = '', deprel = '', feats = {}, form = '' } = words[at] ?? {};
  if (!deprel.startsWith('nsubj') || words[words[at]?.head ?? -1]?.head !== -1) return false;
  if (feats['Number'] === 'Plur' || /^\p{Lu}/u.test(form)) return false;
  if (!hasArticle(view, at, /^(?:le|la|l['’])$/iu)) return false;
  const within = bound(view, at).filter((of) => !isSetOff(view, at, of));
  if (within.some((of) => listSubtree(view, of).some((one) => isName(view, one)))) return false;
  if (within.some((of) => /^(?:acl|appos|flat)/u.test(words[of]?.deprel ?? ''))) return false;
  const isDeed = [at, ...within].some(
    (of) => words[of]?.upos === 'NOUN' && DEED.test(words[of].lemma),
  );
  return isDeed ? within.length > 0 && !hasPlace(view) : BUILDINGS.has(lemma) && !hasPlace(view);
}

function hasArticle({ words, dependents }: TreeView, at: number, article: RegExp): boolean {
  return (dependents[at] ?? []).some(
    (of) => words[of]?.deprel.startsWith('det') === true && article.test(words[of].form),
  );
}

/** What says which one. */
function bound({ words, dependents }: TreeView, at: number): number[] {
  return (dependents[at] ?? []).filter((of) =>
    /^(?:nmod|amod|acl|appos|flat)/u.test(words[of]?.deprel ?? ''),
  );
}

/** *éleva la tour de vingt mètres*: by so much. */
function isAmount({ mentions }: TreeView, at: number): boolean {
  return mentions.some(({ value, words }) => value?.kind === 'quantity' && words.includes(at));
}

function isSetOff({ words }: TreeView, noun: number, of: number): boolean {
  return words.slice(noun, of).some(({ form }) => form === ',');
}

function hasPlace({ mentions }: TreeView): boolean {
  return mentions.some(({ value, type }) => value === null && type === 'place');
}

function isName({ mentions, words }: TreeView, at: number): boolean {
  return (
    words[at]?.upos === 'PROPN' ||
    mentions.some(
      (mention) => mention.value === null && mention.form === 'name' && mention.words.includes(at),
    )
  );
}
