import type { NameMention } from '#lib/analysis/mention.ts';
import { englishName, findNameCounterpart } from '#lib/bilingual/find-counterpart.ts';
import { seededRandom, seedFrom, shuffled } from '#lib/core/random.ts';
import type { ItemContext } from '../context.ts';
import type { Distractor } from '../facts.ts';
import { isArticleCue } from '../guards/reject-article-cue.ts';
import { isElisionCue } from '../guards/reject-elision-cue.ts';
import type { Gap } from '../guards/stem.ts';

/**
 * Names of the same type for a gap: from the text, those of the same gender and shape first; for a
 * place then from the list of places, of the same kind and with the same article.
 */
export function chooseNames(name: NameMention, gap: Gap, context: ItemContext): Distractor[] {
  const random = seededRandom(context.seed + seedFrom(`${gap.segment.fr}${String(gap.start)}`));
  const inText = shuffled(namesOfText(name, gap, context), random).sort(
    (a, b) => a.unlike - b.unlike,
  );
  const listed = name.type === 'place' ? shuffled(placesLike(name, context), random) : [];
  const taken = new Set<string>([name.text]);
  return [...inText, ...listed.slice(0, 8)].filter(({ fr }) => {
    if (taken.has(fr)) return false;
    taken.add(fr);
    return !isElisionCue(gap, fr) && !isArticleCue(gap, fr, context.lexicon);
  });
}

interface Ranked extends Distractor {
  /** How far its shape and gender are from the key's; lower is nearer. */
  readonly unlike: number;
}

function namesOfText(key: NameMention, gap: Gap, context: ItemContext): Ranked[] {
  const byEntity = new Map<string, Ranked>();
  const here = new Set(gap.segment.analysis.names.map(({ entity }) => entity));
  const words = (text: string): number => text.split(' ').length;
  for (const segment of context.segments) {
    for (const other of segment.analysis.names) {
      if (other.type !== key.type || here.has(other.entity)) continue;
      if (key.gender && other.gender && key.gender !== other.gender) continue;
      const english =
        segment.en === null ? null : findNameCounterpart(other, segment.en, context.bilingual);
      if (gap.segment.en !== null && english === null) continue;
      const shape = Math.abs(words(key.text) - words(other.text));
      const unlike = shape + (key.gender === other.gender ? 0 : 0.5);
      const known = byEntity.get(other.entity);
      if (known && known.unlike <= unlike) continue;
      byEntity.set(other.entity, {
        fr: other.text,
        en: gap.segment.en === null ? null : (english?.text ?? null),
        why: 'elsewhere',
        unlike,
      });
    }
  }
  return [...byEntity.values()];
}

function placesLike(key: NameMention, context: ItemContext): Distractor[] {
  const place = context.lexicon.places.get(key.text);
  if (place === undefined) return [];
  const mentioned = new Set(
    context.segments.flatMap(({ analysis }) => analysis.names.map(({ text }) => text)),
  );
  return [...context.lexicon.places.values()]
    .filter(
      ({ fr, type, article }) =>
        type === place.type && article === place.article && !mentioned.has(fr),
    )
    .map(({ fr, type }) => ({
      fr,
      en: englishName({ text: fr, type: type === '' ? null : 'place' }, context.bilingual),
      why: 'otherValue',
    }));
}
