import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import { describeNoun } from './describe-noun.ts';
import { findMainSubject, phraseOf } from './find-main-subject.ts';
import type { Opening } from './find-opening.ts';
import { withLink } from './say-chained.ts';
import type { Edit } from './rewritten-text.ts';
import { isOpening } from './say-opening.ts';

const DEFINITE = /^(?:le|la|l['’])$/iu;
const VOWEL = /^[aàâæeéèêëiîïoôœuùûüyÿ]/iu;
const OF_SPECIES: ReadonlySet<string> = new Set(references.ofOneSpecies);

/** *La ville*, *de l'animal*, *le film*, *La femelle* of what the paragraph is about get its name. */
export function sayOpeningNoun(
  view: TreeView,
  earlier: readonly TreeView[],
  opening: Opening,
  lexicon: Lexicon,
): Edit[] | null {
  if (view.words.some((word, at) => isOpening(view, at, opening) && word.upos === 'PROPN'))
    return null;
  if ([view, ...earlier].some((of) => speaksOfAnother(of, opening, lexicon))) return null;
  const main = findMainSubject(view);
  const edits = view.words.flatMap((noun, at): Edit[] => {
    if (noun.upos !== 'NOUN' || noun.feats['Number'] === 'Plur' || !isBare(view, at)) return [];
    const isOne = opening.kind === 'animal' && OF_SPECIES.has(noun.lemma) && at === main?.subject;
    if (isOne) return [behind(noun.end, of(opening.topic.text), opening)];
    if (!opening.nouns.has(noun.lemma)) return [];
    return sayNoun(view, at, opening, at === main?.subject, lexicon);
  });
  return edits.length === 1 ? edits : null;
}

/** With an adjective, a number or a complement: *une autre ville*, *la ville voisine*. */
function speaksOfAnother(view: TreeView, opening: Opening, lexicon: Lexicon): boolean {
  const main = findMainSubject(view);
  return (
    view.words.some((word, at) => {
      if (word.upos !== 'NOUN' || !opening.nouns.has(word.lemma)) return false;
      if (at === main?.predicate && view === opening.topic.view) return false;
      if (view.text.slice(word.end).startsWith(` ${opening.topic.text}`)) return false;
      const isNamed = phraseOf(view, at).some(
        (below) => view.words[below]?.upos === 'PROPN' && isOpening(view, below, opening),
      );
      return !isNamed && !isBare(view, at) && !isTopicNoun(view, at, opening);
    }) || speaksOfRival(view, opening, lexicon)
  );
}

/** Whether a statement names another one of the same kind. */
export function speaksOfRival(
  view: TreeView,
  opening: Opening,
  lexicon: Lexicon,
  counts: (at: number) => boolean = () => true,
): boolean {
  return view.mentions.some(
    (mention) =>
      isRival(view, mention.words[0] ?? -1, opening, lexicon) && counts(mention.words[0] ?? -1),
  );
}

function isTopicNoun(view: TreeView, at: number, { topic }: Opening): boolean {
  const word = view.words[at];
  const own = topic.view.words[topic.noun];
  return own?.upos === 'NOUN' && word?.form.toLowerCase() === own.form.toLowerCase();
}

/** Another name of the same kind. */
function isRival(view: TreeView, at: number, opening: Opening, lexicon: Lexicon): boolean {
  const mention = view.mentions.find((other) => other.words[0] === at);
  if (!mention || !('entity' in mention) || mention.form !== 'name') return false;
  if (mention.entity === opening.entity) return false;
  if (opening.kind === 'place') {
    const own = lexicon.places.get(opening.topic.text.replace(/^l(?:[ea]s? |['’])/u, ''))?.type;
    return mention.type === 'place' && lexicon.places.get(mention.text)?.type === (own ?? 'city');
  }
  if (opening.kind === 'person') {
    const { gender, isPerson } = describeNoun(view, at, lexicon);
    return isPerson !== false && (gender === null || gender === opening.gender);
  }
  return mention.type === opening.kind;
}

function sayNoun(
  view: TreeView,
  at: number,
  opening: Opening,
  isSubject: boolean,
  lexicon: Lexicon,
): Edit[] {
  const noun = view.words[at];
  const article = view.words[at - 1];
  if (!noun || !article) return [];
  const { topic, kind } = opening;
  const { names } = topic;
  if (kind === 'organisation') return [behind(noun.end, ` ${bareName(opening)}`, opening)];
  // *La musique du film*: a title behind *de* would be contracted, and within a sentence it has its capital
  if (kind === 'work' && (!isSubject || article.start > 0)) return [];
  if (kind === 'place') {
    if (!isSubject && noun.lemma === 'pays') return sayCountry(view, at, opening, lexicon);
    if (
      !references.sameKind[0]?.includes(noun.lemma) ||
      /^(?:le|la|les|l['’])\b/iu.test(topic.text)
    )
      return [];
    return [behind(noun.end, of(topic.text), opening)];
  }
  if (!isSubject) {
    if (kind === 'person') return [];
    const link = view.words[at - 2];
    const isDe = link?.lemma === 'de' && link.deprel === 'case' && link.head === at;
    if (link?.deprel === 'case' && link.head === at && !isDe) return [];
    const text = isDe ? of(topic.text).trim() : topic.text;
    return [{ range: [isDe ? link.start : article.start, noun.end], text, names: null }];
  }
  const shown = describeNoun(view, at, lexicon).gender;
  const by = /^la$/iu.test(article.form) ? 'Fem' : /^le$/iu.test(article.form) ? 'Masc' : shown;
  if (by !== opening.gender) return [];
  return [{ range: [article.start, noun.end], text: topic.text, names }];
}

function bareName({ topic }: Opening): string {
  return topic.names ? topic.text.slice(...topic.names.at) : topic.text;
}

/** *la langue du pays*, *dans le pays* */
function sayCountry(view: TreeView, at: number, { topic }: Opening, lexicon: Lexicon): Edit[] {
  const [noun, link] = [view.words[at], view.words[at - 2]];
  const name = topic.names && topic.text.slice(...topic.names.at).replace(/^l[ea]s? |^l['’]/u, '');
  const place = name === null ? undefined : lexicon.places.get(name);
  if (!noun || !topic.names || name === null || place?.type !== 'country') return [];
  if (link?.deprel !== 'case' || link.head !== at) return [];
  const before = withLink(link.lemma, { name, article: place.article ?? '', entity: null });
  if (before === null) return [];
  const names = {
    entity: topic.names.entity,
    at: [before.length, before.length + name.length] as const,
  };
  return [{ range: [link.start, noun.end], text: `${before}${name}`, names }];
}

/** *du castor d'Europe*, *de la loutre*, *d’Issoudun* */
function of(name: string): string {
  const masculine = /^le (?<rest>.+)$/u.exec(name)?.groups?.['rest'];
  if (masculine !== undefined) return ` du ${masculine}`;
  return VOWEL.test(name) ? ` d’${name}` : ` de ${name}`;
}

function behind(end: number, text: string, { topic }: Opening): Edit {
  const name = topic.names ? topic.text.slice(...topic.names.at) : null;
  const at = name === null ? -1 : text.indexOf(name);
  return {
    range: [end, end],
    text,
    names:
      topic.names && name !== null && at >= 0
        ? { entity: topic.names.entity, at: [at, at + name.length] }
        : null,
  };
}

function isBare(view: TreeView, at: number): boolean {
  const article = view.words[at - 1];
  if (article?.upos !== 'DET' || article.head !== at || !DEFINITE.test(article.form)) return false;
  return phraseOf(view, at).every(
    (below) => below === at || /^(?:det|case|punct)/u.test(view.words[below]?.deprel ?? ''),
  );
}
