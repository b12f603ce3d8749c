import type { Item } from '#lib/bank/schema.ts';
import type { ArticlePoint } from './article-point.ts';
import type { SeriesName } from './series.ts';

/**
 * How much there is to learn from a series, 0 to 1: contractions and sounds teach more than what the
 * noun's ending tells.
 */
const WORTH: Readonly<Record<SeriesName, number>> = {
  definite: 0.64,
  indefinite: 0.66,
  de: 0.72,
  a: 0.74,
  demonstrative: 0.72,
  'possessive-first': 0.7,
  'possessive-second': 0.7,
  'possessive-third': 0.7,
};

/** Whether the form turns on a sound: *l'*, *cet*, *mon école*, *le hameau*. */
function turnsOnSound({ form, noun }: ArticlePoint): boolean {
  return form.before === 'vowel' || (form.before === 'consonant' && /^h/iu.test(noun.next));
}

/** Expected worth of asking for it, 0 to 1. */
export function rankPoint(sentence: string, point: ArticlePoint): number {
  const { form, series } = point;
  const sound = turnsOnSound(point) ? 0.08 : 0;
  const plural = form.number === 'Plur' ? -0.08 : 0;
  return WORTH[series] + sound + plural - Math.min(0.15, sentence.length / 1500);
}

/**
 * The level at which the point is taught (Référentiels pour le français, Didier): gender and number at
 * A1, contractions and what turns on a sound at A2.
 */
export function levelPoint(point: ArticlePoint): Item['level'] {
  const basic = point.series === 'definite' || point.series === 'indefinite';
  return !basic || (turnsOnSound(point) && point.form.form !== "l'") ? 'A2' : 'A1';
}
