import type { FormReading } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { nameAt } from '../french/name-what.ts';
import { kindAt, type ThingKind } from './thing-kind.ts';

/** Something that a sentence says in passing of what bears a name. */
export interface ToldKind {
  readonly kind: ThingKind;
  /** The word that says it. */
  readonly at: number;
  readonly name: string;
}

type Readings = (form: string) => readonly FormReading[];

/** A name and the word behind it. */
interface Gathered {
  readonly name: string;
  readonly first: number;
  readonly after: number;
  readonly quoted: boolean;
}

/** What was so, will be so or is not so at all. */
const NOT_NOW = /^(?:ancien|futur|ex|faux|prétendu|même|autre|second|deuxième)$/u;
const OPENS = /^(?:le|la|l['’]|un|une)$/iu;
/** Between a noun for a place and its name. */
const OF = /^d(?:e|['’])$/u;
const OF_NAMED: ReadonlySet<string> = new Set(['settlement', 'land']);
/** Little words within a name. */
const JOINS = /^(?:d(?:e|u|es|['’])|l[ae]|l['’]|les|sur|sous|en|aux?|of|the|and)$/u;
/** Behind these a name is whole. */
const CLOSES =
  /^(?:[,.;:!?)»”"]|qui|qu[e'’]|dont|où|est|était|fut|a|avait|en|dans|par|pour|de|d['’]|du|des|à|au|sur|avec|lors|pendant|et)$/u;
const LONGEST_NAME = 6;

/**
 * *le vaisseau Arion*, *la rivière Veloise*, *le film « Aurore »*, *Le Corvin est un navire mixte*: what
 * a thing is that has a name.
 */
export function findThingKinds(view: TreeView, readingsOf: Readings): ToldKind[] {
  return view.words.flatMap(({ form, upos, start, feats }, at): ToldKind[] => {
    if (upos !== 'NOUN' || feats['Number'] === 'Plur') return [];
    const kind = kindAt(view.text, start, form);
    if (kind === null || nameCovers(view, at)) return [];
    const last = lastOf(view, at, kind);
    if (isNoMore(view, at, last)) return [];
    const named = behindNoun(view, at, last, kind) ?? beforeNoun(view, at, kind);
    return named !== null && isTelling(named, kind, readingsOf) && isTold(view, at, kind)
      ? [{ kind, at, name: named.name }]
      : [];
  });
}

/** Where something happens is told in passing: *près de la petite ville de Valmas* is not about Valmas. */
function isTold({ words }: TreeView, at: number, { group }: ThingKind): boolean {
  if (group !== 'place') return true;
  const { deprel = '', head = -1 } = words[at] ?? {};
  // *Valmas, petite ville, remporte la coupe* tells of a club
  if (deprel.startsWith('appos')) return !(words[head]?.deprel ?? '').startsWith('nsubj');
  return /^(?:nsubj|obj|root)/u.test(deprel);
}

/** The noun is a part of the name: *Mont Blanc*. */
function nameCovers(view: TreeView, at: number): boolean {
  return nameAt({ view }, at)?.words.some((own) => own < at) === true;
}

function lastOf({ words }: TreeView, at: number, { noun }: ThingKind): number {
  const end = (words[at]?.start ?? 0) + noun.length;
  let last = at;
  while ((words[last + 1]?.end ?? Infinity) <= end) last += 1;
  return last;
}

function isNoMore({ words }: TreeView, at: number, last: number): boolean {
  return [at - 1, at - 2, last + 1].some((near) => NOT_NOW.test(words[near]?.lemma ?? ''));
}

/** *la petite ville andalouse de Valmas*, *le journal L’Éclair*. */
function behindNoun(view: TreeView, at: number, last: number, kind: ThingKind): Gathered | null {
  const { words } = view;
  let opening = at - 1;
  while (words[opening]?.upos === 'ADJ') opening -= 1;
  if (!OPENS.test(words[opening]?.form ?? '')) return null;
  let first = last + 1;
  while (words[first]?.upos === 'ADJ' && /^\p{Ll}/u.test(words[first]?.form ?? '')) first += 1;
  const ofName = OF.test(words[first]?.form ?? '');
  if (ofName && !OF_NAMED.has(kind.domain)) return null;
  const gathered = gather(view, ofName ? first + 1 : first);
  if (gathered === null) return null;
  if (ofName && gathered.quoted) return null;
  // *le port de Valmas et ses plages* is as good as *le port de Valmas*
  const next = words[gathered.after]?.form ?? '.';
  if (kind.group === 'work' && !gathered.quoted && !CLOSES.test(next)) return null;
  return /^(?:[-–&/]|ou)$/u.test(next) ? null : gathered;
}

/** What stands in quotes, or a row of words with capitals. */
function gather({ words, text }: TreeView, from: number): Gathered | null {
  const opened = words[from];
  if (opened === undefined) return null;
  const quoted = /^[«“"]$/u.test(opened.form);
  const first = quoted ? from + 1 : from;
  let last = first - 1;
  for (let at = first; at < first + LONGEST_NAME; at += 1) {
    const { form = '' } = words[at] ?? {};
    if (quoted ? /^[»”"]$/u.test(form) : !/^[\p{Lu}\p{N}]/u.test(form)) {
      const joined = !quoted && JOINS.test(form) && at > first;
      const goesOn = joined && [at + 1, at + 2].some((near) => isCapital(words[near]?.form));
      const between = JOINS.test(words[at + 1]?.form ?? '') || isCapital(words[at + 1]?.form);
      if (!goesOn || !between) break;
      continue;
    }
    last = at;
  }
  const start = words[first]?.start;
  const end = words[last]?.end;
  if (start === undefined || end === undefined || last < first) return null;
  const closed = quoted ? last + 1 : last;
  if (quoted && !/^[»”"]$/u.test(words[closed]?.form ?? '')) return null;
  return { name: text.slice(start, end), first, after: closed + 1, quoted };
}

function isCapital(form: string | undefined): boolean {
  return /^\p{Lu}/u.test(form ?? '');
}

/** *Le Corvin est un navire*, *Valmas, petite ville d’Andalousie*. */
function beforeNoun(view: TreeView, at: number, { group }: ThingKind): Gathered | null {
  const { words } = view;
  let opening = at - 1;
  while (words[opening]?.upos === 'ADJ') opening -= 1;
  const article = /^une?$/u.test(words[opening]?.form ?? '');
  if (article) opening -= 1;
  const copula = /^(?:est|était|fut)$/u.test(words[opening]?.form ?? '');
  // *le Nau (navire)* glosses a word
  if (!(copula ? article : /^,$/u.test(words[opening]?.form ?? ''))) return null;
  const name = nameAt({ view }, opening - 1);
  if (name?.words.at(-1) !== opening - 1 || name.type === 'person') return null;
  const [first = -1] = name.words;
  const isThe = /^(?:l[ae]s?|l['’])$/iu.test(words[first - 1]?.form ?? '');
  const before = words[first - (isThe ? 2 : 1)]?.form ?? '';
  const isOwner = /^(?:d(?:e|u|es|['’])|et|ou|,|à|au)$/iu.test(before);
  if (isOwner && (group !== 'place' || copula || /^(?:et|ou|,)$/u.test(before))) return null;
  // the article of a title is its own: *Les Glaneuses est un tableau*
  const from = isThe && group === 'work' ? first - 1 : first;
  const title = view.text.slice(words[from]?.start, words[name.words.at(-1) ?? first]?.end);
  return { name: title, first: from, after: opening, quoted: false };
}

/** No word that means something else by itself: *la rivière Rouge*, *la ville Lumière*. */
function isTelling({ name, quoted }: Gathered, kind: ThingKind, readingsOf: Readings): boolean {
  if (!/^\p{Lu}/u.test(name) || /[«»“”"()[\]]/u.test(name) || name.length < 3) return false;
  if (name.toLowerCase().includes(kind.noun)) return false;
  // *le navire Saint Paul*: the name of somebody else
  if (!quoted && /^Sainte?[ -]/u.test(name)) return false;
  if (kind.group === 'work' || quoted || name.includes(' ')) return true;
  return readingsOf(name.toLowerCase()).length === 0;
}
