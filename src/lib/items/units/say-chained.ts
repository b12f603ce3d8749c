import type { EntityMention } from '#lib/analysis/entities/entity.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { findMainSubject, phraseOf } from './find-main-subject.ts';
import { spoken, type NamedEntity, type SpokenName } from './name-entities.ts';
import type { Edit } from './rewritten-text.ts';

const DEFINITE = /^(?:le|la|l['’])$/iu;
const VOWEL = /^[aàâæeéèêëiîïoôœuùûüyÿ]/iu;
const CONTRACTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { le: 'du ', les: 'des ' },
  à: { le: 'au ', les: 'aux ' },
};

/**
 * *80 % de la ville*, *au sein de la société*: a bare noun that is chained to a name becomes the name
 * where it is a place's, and gets it behind it where it is a body's or a work's. The main subject is
 * not among them. Null where there is none.
 */
export function sayChained(
  view: TreeView,
  names: ReadonlyMap<string, NamedEntity>,
  lexicon: Lexicon,
): Edit[] | null {
  const main = findMainSubject(view);
  const edits = view.mentions.flatMap((mention): Edit[] => {
    if (!('entity' in mention) || mention.form !== 'nominal') return [];
    const named = names.get(mention.entity);
    if (mention.confidence !== 'certain' || named === undefined) return [];
    if (isNamedIn(view, mention) || mention.words.includes(main?.subject ?? -1)) return [];
    const edit = sayOne(view, mention, named.french, lexicon);
    return edit ? [edit] : [];
  });
  return edits.length === 0 ? null : edits;
}

function isNamedIn({ mentions }: TreeView, { entity }: EntityMention): boolean {
  return mentions.some(
    (other) => 'entity' in other && other.entity === entity && other.form === 'name',
  );
}

function sayOne(
  view: TreeView,
  mention: EntityMention,
  french: SpokenName,
  lexicon: Lexicon,
): Edit | null {
  const at = mention.words.find((of) => view.words[of]?.upos === 'NOUN');
  const noun = view.words[at ?? -1];
  const [article] = mention.words.map((of) => view.words[of]);
  if (at === undefined || noun === undefined || !article || french.entity === null) return null;
  if (!DEFINITE.test(article.form) || article.upos !== 'DET') return null;
  const phrase = phraseOf(view, at).map((of) => view.words[of]);
  const isBare = phrase.every(
    (word) => /^(?:det|case|punct)/u.test(word?.deprel ?? '') || word === noun,
  );
  if (!isBare || french.name.toLowerCase().startsWith(noun.lemma)) return null;
  const { type } = mention;
  if (type === 'work' || type === 'organisation') {
    return {
      range: [noun.end, noun.end],
      text: ` ${french.name}`,
      names: { entity: french.entity, at: [1, 1 + french.name.length] },
    };
  }
  return type === 'place' ? sayPlace(view, at, article.start, french, lexicon) : null;
}

function sayPlace(
  view: TreeView,
  at: number,
  from: number,
  name: SpokenName,
  lexicon: Lexicon,
): Edit | null {
  const noun = view.words[at];
  if (noun === undefined || name.entity === null || /^les?\s/iu.test(name.name)) return null;
  const links = (view.dependents[at] ?? [])
    .map((of) => view.words[of])
    .filter((word) => word?.deprel === 'case');
  const [link] = links;
  const type = lexicon.places.get(name.name)?.type;
  if (links.length > 1 || (type !== 'city' && type !== 'country')) return null;
  const before = link === undefined ? plainBefore(name) : withLink(link.lemma, name);
  if (before === null) return null;
  const start = link?.start ?? from;
  const text = `${before}${name.name}`;
  return {
    range: [start, noun.end],
    text: start === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text,
    names: { entity: name.entity, at: [before.length, text.length] },
  };
}

function plainBefore(name: SpokenName): string {
  return spoken(name).slice(0, -name.name.length);
}

/** *de la*, *en*, *à* with the space behind it; null where another word would be needed. */
export function withLink(link: string, { name, article }: SpokenName): string | null {
  const own = article.toLowerCase().replace('’', "'");
  if (!/^(?:de|dans|à|sur|vers|pour|contre)$/u.test(link)) return null;
  const isWithin = /^(?:dans|à)$/u.test(link);
  if (own === '') {
    if (link === 'de' && VOWEL.test(name)) return 'd’';
    return isWithin ? 'à ' : `${link} `;
  }
  if (isWithin && /^(?:la|l')$/u.test(own)) return 'en ';
  const contracted = CONTRACTED[isWithin ? 'à' : link]?.[own];
  return contracted ?? (own === "l'" ? `${link} l’` : `${link} ${own} `);
}
