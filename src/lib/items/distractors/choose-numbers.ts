import { FRENCH_NUMBER_WORDS } from '#lib/analysis/find-numbers.ts';
import type { NumberMention } from '#lib/analysis/mention.ts';
import { englishNumbers, type Counterpart } from '#lib/bilingual/find-counterpart.ts';
import { seededRandom, seedFrom, shuffled } from '#lib/core/random.ts';
import type { ItemContext } from '../context.ts';
import type { Distractor } from '../facts.ts';
import { isElisionCue } from '../guards/reject-elision-cue.ts';
import type { Gap } from '../guards/stem.ts';

/** Wrong amounts lie so far from the right one, as fractions of it. */
const SHIFTS = [-0.4, -0.25, -0.2, 0.2, 0.25, 0.5] as const;

/** Other amounts written in the same way and of the same order of magnitude. */
export function chooseNumbers(
  number: NumberMention,
  gap: Gap,
  english: Counterpart | null,
  context: ItemContext,
): Distractor[] {
  const random = seededRandom(context.seed + seedFrom(`${gap.segment.fr}${String(gap.start)}`));
  const forms = number.written === 'word' ? otherWords(number) : otherDigits(number);
  const style =
    english === null ? -1 : englishNumbers(number.text, context.bilingual).indexOf(english.text);
  const chosen = shuffled(forms, random).slice(0, 6);
  return chosen
    .filter((form) => !isElisionCue(gap, form))
    .flatMap((form): Distractor[] => {
      const en =
        english === null
          ? null
          : (englishNumbers(form, context.bilingual)[Math.max(0, style)] ?? null);
      return english !== null && en === null ? [] : [{ fr: form, en, why: 'otherValue' }];
    });
}

/** The words nearest in value; *un* is left out, since the noun behind would have to change. */
function otherWords(number: NumberMention): string[] {
  const scale = /[ \u00a0](\p{L}+)$/u.exec(number.text)?.[0] ?? '';
  const word = number.text.slice(0, number.text.length - scale.length);
  const at = FRENCH_NUMBER_WORDS.findIndex(([form]) => form === word);
  if (at < 0) return [];
  return FRENCH_NUMBER_WORDS.map(([form], index) => ({ form, far: Math.abs(index - at) }))
    .filter(({ far }) => far > 0)
    .sort((a, b) => a.far - b.far)
    .slice(0, 4)
    .map(({ form }) => form + scale);
}

function otherDigits(number: NumberMention): string[] {
  const scale = / ?[\u00a0]?\p{L}+$/u.exec(number.text)?.[0] ?? '';
  const digits = number.text.slice(0, number.text.length - scale.length);
  const decimals = /,(\d+)$/u.exec(digits)?.[1]?.length ?? 0;
  const plain = Number(digits.replace(/[ \u00a0\u202f]/gu, '').replace(',', '.'));
  if (!Number.isFinite(plain) || plain <= 1) return [];
  const unit = decimals > 0 ? 1 / Number(`1e${String(decimals)}`) : roundness(plain);
  const separator = /\d([ \u00a0\u202f])\d/u.exec(digits)?.[1] ?? '';
  const values = SHIFTS.map((shift) => {
    const moved = Math.round((plain * (1 + shift)) / unit) * unit;
    return moved === plain ? plain + (shift > 0 ? unit : -unit) : moved;
  }).filter((value) => value > 1 && value !== plain);
  const forms = new Set(values.map((value) => written(value, decimals, separator) + scale));
  forms.delete(number.text);
  return [...forms];
}

/** The largest power of ten that the number is a multiple of: a round number gets round neighbours. */
function roundness(value: number): number {
  let unit = 1;
  while (value % (unit * 10) === 0 && unit * 10 < value) unit *= 10;
  return unit;
}

function written(value: number, decimals: number, separator: string): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = separator === '' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, separator);
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
