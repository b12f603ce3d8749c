import units from '#lib/items/data/one-units.json' with { type: 'json' };
import type { Answered } from './answered.ts';
import { answerInFrench } from './answer-in-french.ts';
import type { Asked } from './asked.ts';

/** *un mètre*, *environ une semaine*. */
const ONE = /^((?:environ |presque |près d['’]|plus d['’]|moins d['’])?)(une? (\p{L}+))$/u;
const OTHERS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(units));

/** Options for one of a unit: another number of it changes its form. Null where the answer is none. */
export function answerByUnit({ answer, word }: Asked, english: Asked | null): Answered | null {
  const [, nearly = '', , unit = ''] = ONE.exec(answer.text) ?? [];
  const others = OTHERS.get(unit);
  if (others === undefined || english !== null || word !== 'how-many') return null;
  // *plus d'un mètre*, *plus de deux mètres*
  const before = (other: string): string =>
    /^une? /u.test(other) ? nearly : nearly.replace(/d['’]$/u, 'de ');
  const written = others.map((other) => `${before(other)}${other}`);
  return answerInFrench(answer.text, written, 'otherValue');
}
