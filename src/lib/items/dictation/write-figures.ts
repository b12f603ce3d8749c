import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import words from '../data/date-words.json' with { type: 'json' };
import { inWords } from './spell-figures.ts';
import type { Respelling } from './respelling.ts';

const { units, tens } = words.numbers.fr;
const VALUES: ReadonlyMap<string, number> = new Map([
  ...units.map((unit, value): [string, number] => [unit, value]),
  ...tens.slice(0, 7).map((ten, value): [string, number] => [ten, value * 10]),
]);
const PART = `(?:${['mille', 'cents?', 'vingts?', 'et', ...VALUES.keys()].filter((word) => word !== '').join('|')})`;
/** Number words side by side, as *quatre cent vingt et un*. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}-])${PART}(?:[\\s-]${PART})*(?![\\p{L}\\p{N}]|-\\p{L})`,
  'giu',
);
/** Below it only what is measured is written in figures: *3 ans*, but *les deux frères*. */
const LEAST = 10;
const MEASURED =
  /^\s(?:an|année|centimètre|degré|euro|franc|gramme|hectare|heure|jour|kilo|kilogramme|kilomètre|litre|mètre|milliard|million|minute|mois|seconde|semaine|tonne)s?(?!\p{L})/u;
/** Numbers above are said with a noun: *deux millions*. */
const MOST = 999_999;

/** The numbers of a sentence that it has in words, in figures: who hears them may write either. */
export function writeFigures({ text, mentions }: TreeView): Respelling[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: written, index }): Respelling[] => {
    // *La Valse à mille temps*
    if (mentions.some((one) => one.value === null && one.start <= index && index < one.end))
      return [];
    // No sentence is opened by a figure.
    if (/^\p{Lu}/u.test(written)) return [];
    const value = valueOf(written.split(/[\s-]/u));
    const end = index + written.length;
    if (value > MOST || (value < LEAST && !MEASURED.test(text.slice(end)))) return [];
    if (value < 2 || plain(inWords(value)) !== plain(written)) return [];
    if (/^\scent(?!\p{L})|^\s(?:de|d['’])?\s?pour/u.test(text.slice(end))) return [];
    return [[{ start: index, end, form: grouped(value) }]];
  });
}

function valueOf(parts: readonly string[]): number {
  let [total, current] = [0, 0];
  for (const part of parts) {
    const bare = part.replace(/s$/u, '');
    if (part === 'mille') [total, current] = [(current || 1) * 1000, 0];
    else if (bare === 'cent') current = (current || 1) * 100;
    else if (bare === 'vingt' && current % 100 === 4) current += 76;
    else current += VALUES.get(part) ?? VALUES.get(bare) ?? 0;
  }
  return total + current;
}

/** *10 000*, with a no-break space. */
function grouped(value: number): string {
  return String(value).replace(/(?<=\d)(?=\d{3}$)/u, '\u00a0');
}

function plain(written: string): string {
  return written.replace(/[\s-]+/gu, ' ').replace(/(?<=vingt|cent)s$/u, '');
}
