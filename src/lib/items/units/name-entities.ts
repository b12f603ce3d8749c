import type { EntityMention } from '#lib/analysis/entities/entity.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { BilingualLexicon } from '#lib/bilingual/bilingual-lexicon.ts';
import { findNameCounterpart } from '#lib/bilingual/find-counterpart.ts';
import type { StudySegment } from '../context.ts';
import { isJoinedTitle } from './is-joined-title.ts';

/** A name as it can be the subject of a sentence, with the article that it takes. */
export interface SpokenName {
  readonly article: string;
  readonly name: string;
  /** `id` of the entity among those of its own language; null where it has none. */
  readonly entity: string | null;
}

export interface NamedEntity {
  readonly french: SpokenName;
  /** Null where no sentence shows how the English calls it. */
  readonly english: SpokenName | null;
}

const DEFINITE = /^(?:le|la|l['’]|les|the)$/iu;

/** What the text calls each entity that has a name, by the `id` of the French one. */
export function nameEntities(
  segments: readonly Pick<StudySegment, 'en' | 'trees'>[],
  lexicon: Lexicon,
  bilingual: BilingualLexicon,
): ReadonlyMap<string, NamedEntity> {
  const named = new Map<string, NamedEntity>();
  for (const { en, trees } of segments) {
    const { french } = trees;
    if (french === null) continue;
    for (const mention of french.mentions) {
      if (!('entity' in mention) || mention.form !== 'name') continue;
      if (mention.words.some((at) => isJoinedTitle(french, at))) continue;
      const entity = french.entities.get(mention.entity);
      if (entity === undefined || !/^\p{Lu}/u.test(entity.name)) continue;
      const known = named.get(entity.id);
      const isFullest = mention.text === entity.name;
      const english =
        (isFullest || known?.english === undefined) && en !== null
          ? englishName(mention, en, trees.english, bilingual)
          : null;
      const article = isFullest ? articleOf(mention, french, lexicon) : '';
      named.set(entity.id, {
        french: {
          article: article === '' ? (known?.french.article ?? '') : article,
          name: entity.name,
          entity: entity.id,
        },
        english: (isFullest ? english : null) ?? known?.english ?? english,
      });
    }
  }
  return named;
}

/** Persons have none; places the one of the list; all else the one that stands before the name. */
function articleOf({ type, text, words }: EntityMention, view: TreeView, lexicon: Lexicon): string {
  if (type === 'person') return '';
  const place = type === 'place' ? lexicon.places.get(text) : undefined;
  if (place) return place.article ?? '';
  const before = view.words[(words[0] ?? 0) - 1];
  if (before?.upos !== 'DET' || !DEFINITE.test(before.form)) return '';
  return before.form.toLowerCase();
}

function englishName(
  mention: EntityMention,
  en: string,
  view: TreeView | null,
  bilingual: BilingualLexicon,
): SpokenName | null {
  const found = findNameCounterpart(mention, en, bilingual);
  if (found === null) return null;
  const same = view?.mentions.find(
    (other) => 'entity' in other && other.start === found.start && other.end === found.end,
  );
  const article = /(?:^|\s)(the)\s$/iu.exec(en.slice(0, found.start)) ? 'the' : '';
  return {
    article: mention.type === 'person' ? '' : article,
    name: found.text,
    entity: same && 'entity' in same ? same.entity : null,
  };
}

/** With the article as it stands before the name. */
export function spoken({ article, name }: SpokenName): string {
  if (article === '') return name;
  return /['’]$/u.test(article) ? `${article}${name}` : `${article} ${name}`;
}
