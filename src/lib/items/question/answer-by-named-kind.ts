import { shuffled } from '#lib/core/random.ts';
import type { ItemContext, StudySegment } from '../context.ts';
import { randomFor } from '../random-for.ts';
import type { Answered } from './answered.ts';
import type { Asked } from './asked.ts';
import { NAMED_KINDS as KINDS, type Named, type NamedKind } from './named-kinds.ts';

const WANTED = 3;
const APOSTROPHES = /[’']/gu;

/**
 * Options for what bears its kind in its name: *Quel château … ? — le château de Chambord*, among
 * others that are as known, and of its time. Null where the answer is none, or several have its name.
 */
export function answerByNamedKind(
  { answer, stem, word }: Asked,
  english: Asked | null,
  segment: StudySegment,
  context: ItemContext,
): Answered | null {
  if (word !== 'which' || english !== null) return null;
  const text = plain(answer.text);
  for (const kind of KINDS) {
    // more than one war set the same powers against each other
    if (!asksFor(stem, kind) || (kind.noun === 'guerre' && !/\d/u.test(stem))) continue;
    const own = kind.members.filter(
      ({ name }) => text === name || text === withArticle(kind, name),
    );
    const [key, ...more] = own;
    if (key === undefined || more.length > 0) continue;
    const whole = context.segments.map(({ fr }) => plain(fr)).join(' ');
    const others = kind.members.filter(
      (other) =>
        other !== key && isNear(key, other, kind) && !whole.includes(tellingOf(kind, other)),
    );
    const random = randomFor(context, `${segment.fr}${String(answer.start)}named`);
    const write = (name: string): string => withArticle(kind, name).replace(/'/gu, '’');
    const fr = write(key.name);
    return {
      key: { fr, en: null },
      telling: { fr: tellingOf(kind, key), en: null },
      type: 'text',
      also: { fr: answer.text === fr ? [] : [answer.text], en: [] },
      distractors: shuffled(others, random)
        .slice(0, WANTED)
        .map(({ name }) => ({ fr: write(name), en: null, why: 'otherName' })),
    };
  }
  return null;
}

/** *Quelle bataille*, *À quelle bataille*: the stem says the kind and no more of the name. */
function asksFor(stem: string, { noun }: NamedKind): boolean {
  return new RegExp(`(?<!\\p{L})quel(?:le)?[ \\u00a0]${noun}(?!\\p{L})`, 'iu').test(stem);
}

function isNear(key: Named, other: Named, { near }: NamedKind): boolean {
  if (key.year === null || other.year === null || near === null) return true;
  return Math.abs(key.year - other.year) <= near;
}

/** What is left of the name without its kind: *Chambord*. */
function tellingOf({ noun }: NamedKind, { name }: Named): string {
  return name.replace(`${noun} `, '').replace(/^(?:de la |de l'|du |des |de |d')/u, '');
}

function withArticle({ article }: NamedKind, name: string): string {
  return article.endsWith("'") ? `${article}${name}` : `${article} ${name}`;
}

function plain(text: string): string {
  const straight = text.replace(APOSTROPHES, "'");
  return /^(?:Le|La|L')/u.test(straight)
    ? straight.charAt(0).toLowerCase() + straight.slice(1)
    : straight;
}
