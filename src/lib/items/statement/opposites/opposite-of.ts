import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import opposites from '../../data/opposite-verbs.json' with { type: 'json' };

/** A verb that makes a statement false in the place of another. */
export interface Opposite {
  /** With *se* before it where it needs one. */
  readonly lemma: string;
  /** Of an infinitive that follows; null where none does. */
  readonly preposition: { readonly ours: string; readonly its: string } | null;
}

const { object, objectOfAKind, alone, aloneOnADate, of, to, infinitive } = opposites;

/**
 * The verb that says the contrary of one with the complements that it has: *refuser* of *accepter* with an
 * object, of *mourir* only with *de*. Null where none is known, or not with these complements.
 */
export function oppositeOf(lemma: string, verb: number, tree: TreeView): Opposite | null {
  const { words, dependents, text } = tree;
  const below = (dependents[verb] ?? []).map((at) => words[at]);
  const plain = (found: string | undefined): Opposite | null =>
    found === undefined ? null : { lemma: found, preposition: null };
  const end = words[verb]?.end ?? 0;
  const next = /^[ \u00a0](\p{L}+['’]?)/u.exec(text.slice(end))?.[1] ?? '';
  const governed = below.find((word) => word?.feats['VerbForm'] === 'Inf');
  if (governed !== undefined && (governed.deprel === 'xcomp' || governed.deprel === 'ccomp'))
    return ofInfinitive(lemma, next);
  const told = objectOf(tree, verb);
  if (told !== null) {
    const isDated = hasDate(tree);
    const kind = objectOfAKind.find(
      (one) =>
        one.verb === lemma &&
        (isDated || !one.dated) &&
        one.objects.split(' ').some((noun) => noun === told.lemma || (noun === NAME && told.named)),
    );
    return plain(kind?.opposite ?? lookUp(object, lemma));
  }
  if (below.some((word) => /^(?:obj|iobj|ccomp|xcomp)/u.test(word?.deprel ?? ''))) return null;
  const ofIt = /^(?:de|du|des|d['’])$/iu.test(next) ? lookUp(of, lemma) : undefined;
  const toIt = /^(?:à|au|aux)$/iu.test(next) ? lookUp(to, lemma) : undefined;
  // *exporte du blé*: some of it, which is an object
  const some = /^(?:du|des)$/iu.test(next) ? lookUp(object, lemma) : undefined;
  if (some !== undefined) return plain(some);
  if (ofIt !== undefined || toIt !== undefined) return plain(ofIt ?? toIt);
  // *meurt de faim*, *ouvre sur la cour*: another meaning
  if (/^(?:de|du|des|d['’]|sur|par|comme)$/iu.test(next)) return null;
  if (isOfLife(lemma) && !hasOnlyTimeAndPlace(tree, verb)) return null;
  return plain(lookUp(alone, lemma) ?? (hasDate(tree) ? lookUp(aloneOnADate, lemma) : undefined));
}

function isOfLife(lemma: string): boolean {
  return /^(?:naître|mourir|décéder)$/u.test(lemma);
}

/** *meurt à 80 ans*, *pendant une tournée*, *pauvre*: nobody is born so. */
function hasOnlyTimeAndPlace({ words, dependents, mentions }: TreeView, verb: number): boolean {
  return (dependents[verb] ?? []).every((at) => {
    const { deprel = '', upos } = words[at] ?? {};
    if (/^(?:nsubj|aux|punct)/u.test(deprel)) return true;
    const own = mentions.find((mention) => mention.words.includes(at));
    return (deprel.startsWith('obl') && upos === 'PROPN') || own?.value?.kind === 'date';
  });
}

/** Stands among the nouns for any name. */
const NAME = 'NAME';

function ofInfinitive(lemma: string, next: string): Opposite | null {
  const preposition = next.replace(/^d['’]$/u, 'de');
  const found = infinitive.find((one) => one.verb === lemma && one.preposition === preposition);
  return found === undefined
    ? null
    : { lemma: found.opposite, preposition: { ours: next, its: found.its } };
}

/** What is done to: the object, or the subject of a passive. */
function objectOf(
  { words, dependents }: TreeView,
  verb: number,
): { readonly lemma: string; readonly named: boolean } | null {
  const found = (dependents[verb] ?? []).filter((at) =>
    /^(?:obj|nsubj:pass)$/u.test(words[at]?.deprel ?? ''),
  );
  const [at, ...more] = found;
  const word = words[at ?? -1];
  if (word === undefined || more.length > 0 || !/^(?:NOUN|PROPN)$/u.test(word.upos)) return null;
  return { lemma: word.lemma.toLowerCase(), named: word.upos === 'PROPN' };
}

function hasDate({ mentions }: TreeView): boolean {
  return mentions.some(({ value }) => value?.kind === 'date');
}

function lookUp(table: Readonly<Record<string, string>>, lemma: string): string | undefined {
  return Object.hasOwn(table, lemma) ? table[lemma] : undefined;
}
