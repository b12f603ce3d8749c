import data from '#lib/items/data/kin.json' with { type: 'json' };
import type { Gender } from '#lib/analysis/features.ts';
import type { EntityMention } from '#lib/analysis/entities/entity.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { nameAt } from '../french/name-what.ts';

/** What somebody is to another of the family. */
export interface Kin {
  readonly noun: string;
  readonly gender: Gender;
  readonly english: readonly string[];
  /** What the same person may be called: *mari*, *époux*. */
  readonly same: readonly string[];
  /** Whether it is offered as a wrong option. */
  readonly option: boolean;
}

/** *Jean Roux, fils de Luc Roux*: who, what and whose. */
export interface ToldKin {
  readonly kin: Kin;
  /** The word that says it. */
  readonly at: number;
  readonly who: EntityMention;
  readonly whose: EntityMention;
  /** Of whose it is; null where nothing shows it. */
  readonly gender: Gender | null;
}

export const KIN: readonly Kin[] = data.map((entry) => ({
  ...entry,
  gender: entry.gender === 'Fem' ? 'Fem' : 'Masc',
}));
const BY_NOUN: ReadonlyMap<string, Kin> = new Map(KIN.map((kin) => [kin.noun, kin]));
/** No longer, not certainly, or not by blood. */
const NOT_SO = /^(?:ancien|futur|ex|faux|prétendu|adoptif|spirituel|soi-disant|premier|second)$/u;
/** The person of whom a clause tells. */
const SUBJECT = /^nsubj(?::|$)/u;

/** *Eva Roux, fille aînée de Luc Roux*, *Luc Roux et sa fille Eva*, *Luc Roux vit chez son frère Marc*. */
export function findKin(view: TreeView): ToldKin[] {
  return view.words.flatMap(({ form, upos, feats }, at): ToldKin[] => {
    const kin = BY_NOUN.get(form.toLowerCase());
    // *son frère Marc*: beside a name it is often taken for an adjective
    if (kin === undefined || !/^(?:NOUN|ADJ)$/u.test(upos) || feats['Number'] === 'Plur') return [];
    const next = view.words[at + 1];
    const adjective = next?.upos === 'ADJ' && /^\p{Ll}/u.test(next.form) ? 1 : 0;
    if ([at - 1, at + adjective].some((near) => NOT_SO.test(view.words[near]?.lemma ?? '')))
      return [];
    const pair = ofNamed(view, at, at + adjective + 1) ?? possessed(view, at, at + adjective + 1);
    if (pair === null || pair.who.entity === pair.whose.entity) return [];
    if (![pair.who, pair.whose].every(({ text }) => /^\p{Lu}\p{Ll}[^«»"():;,]*$/u.test(text)))
      return [];
    const own = view.entities.get(pair.who.entity)?.gender ?? kin.gender;
    if (own !== kin.gender) return [];
    const gender = view.entities.get(pair.whose.entity)?.gender ?? null;
    return [{ kin, at, gender, ...pair }];
  });
}

type Pair = Pick<ToldKin, 'who' | 'whose'>;

/** *Eva Roux, fille de Luc Roux,* and *Eva Roux est la fille de Luc Roux*. */
function ofNamed(view: TreeView, at: number, behind: number): Pair | null {
  const { words } = view;
  if (!/^d(?:e|['’])$/u.test(words[behind]?.form ?? '')) return null;
  const whose = personAt(view, behind + 1);
  if (whose?.words[0] !== behind + 1 || goesOn(view, whose)) return null;
  const article = /^(?:le|la|l['’])$/u.test(words[at - 1]?.form ?? '') ? 1 : 0;
  const opening = at - article - 1;
  const stated = article === 1 && /^(?:est|était|fut)$/u.test(words[opening]?.form ?? '');
  if (!stated && !/^[,(]$/u.test(words[opening]?.form ?? '')) return null;
  const who = personAt(view, opening - 1);
  if (who?.words.at(-1) !== opening - 1) return null;
  // *le chien de Jean Roux, fils de Luc*: Jean; *Marie, Jean Roux, fils de Luc*: nobody can tell
  const before = words[(who.words[0] ?? 0) - 1]?.form ?? '';
  return !stated && /^(?:et|ou|,)$/u.test(before) ? null : { who, whose };
}

/** *Luc Roux et sa fille Eva*, *Luc Roux vit chez son frère Marc*: nobody else is named before. */
function possessed(view: TreeView, at: number, behind: number): Pair | null {
  const { words, mentions } = view;
  if (!/^(?:son|sa)$/iu.test(words[at - 1]?.form ?? '')) return null;
  const who = personAt(view, behind);
  if (who?.words[0] !== behind || goesOn(view, who)) return null;
  const [whose, ...others] = mentions.filter(
    (mention): mention is EntityMention =>
      mention.value === null &&
      mention.form === 'name' &&
      mention.type === 'person' &&
      (mention.words[0] ?? Infinity) < at,
  );
  if (whose === undefined || others.some(({ entity }) => entity !== whose.entity)) return null;
  const head = whose.words.find((own) => !whose.words.includes(words[own]?.head ?? -1)) ?? -1;
  const joined = words[at - 2]?.form === 'et' && whose.words.at(-1) === at - 3;
  const told = joined || isSubject(view, head);
  // *Luc pense qu’il a vu son frère*, *un homme dont*: somebody else may be meant
  const elsewhere = words
    .slice((whose.words.at(-1) ?? 0) + 1, at - 1)
    .some(({ upos, deprel, form }) =>
      upos === 'PRON' ? !/^(?:s(?:e|['’])|y|en)$/iu.test(form) : SUBJECT.test(deprel),
    );
  return told && !elsewhere ? { who, whose } : null;
}

/** A name that is a subject, or stands beside the noun that is one. */
function isSubject({ words }: TreeView, head: number): boolean {
  const own = words[head];
  if (own === undefined) return false;
  const top = /^(?:appos|flat)/u.test(own.deprel) ? words[own.head] : own;
  return SUBJECT.test(top?.deprel ?? '');
}

function personAt(view: TreeView, at: number): EntityMention | null {
  const name = nameAt({ view }, at);
  return name?.type === 'person' ? name : null;
}

/** *fille de Luc Roux et d’Anne*, *son frère Marc ou Paul*: a part only. */
function goesOn({ words }: TreeView, { words: own }: EntityMention): boolean {
  const next = (own.at(-1) ?? 0) + 1;
  return /^(?:ou|&|-|d(?:e|['’]))$/u.test(words[next]?.form ?? '');
}
