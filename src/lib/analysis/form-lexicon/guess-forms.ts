import type { FormLexicon, FormReading } from './form-lexicon.ts';
import { memoise } from '#lib/core/memoise.ts';
import type { Upos } from '../tree/document.ts';

/** What a capital without its accent may stand for: *Etat*, *Ecole*, *Ile*. */
const ACCENTED: Readonly<Record<string, readonly string[]>> = {
  a: ['â', 'à'],
  e: ['é', 'ê', 'è'],
  i: ['î'],
  o: ['œ', 'ô'],
};

/** What a compound may be by its last part. */
const OPEN: ReadonlySet<Upos> = new Set(['ADJ', 'ADV', 'NOUN', 'VERB']);

const NONE: readonly never[] = [];

/** Forms that are kept at hand: as many different ones as some 15,000 words of prose have. */
const REMEMBERED = 4096;

/**
 * A lexicon that also answers for some forms it does not hold: a form whose first letter lost its
 * accent is read as the one with it, and a compound (*franco-suisse*, *vice-championnes*) as its
 * last part.
 */
export function guessForms(lexicon: FormLexicon): FormLexicon {
  const openBundles = new Map<readonly number[], readonly number[]>();
  const isOpen = (id: number): boolean => OPEN.has(lexicon.bundles[id]?.upos ?? 'X');

  function bundlesOfLast(part: string): readonly number[] {
    const all = lexicon.bundlesOf(part);
    const known = openBundles.get(all);
    if (known !== undefined) return known;
    const open = all.every(isOpen) ? all : all.filter(isOpen);
    openBundles.set(all, open);
    return open;
  }

  function bundlesOf(form: string): readonly number[] {
    const known = lexicon.bundlesOf(form);
    if (known.length > 0) return known;
    const accented = restoreAccent(lexicon, form);
    if (accented !== null) return lexicon.bundlesOf(accented);
    const cut = lastPart(form);
    return cut < 0 ? known : bundlesOfLast(form.slice(cut));
  }

  function readings(form: string): readonly FormReading[] {
    const known = lexicon.readings(form);
    if (known.length > 0) return known;
    const accented = restoreAccent(lexicon, form);
    if (accented !== null) return lexicon.readings(accented);
    const cut = lastPart(form);
    if (cut < 0) return NONE;
    const first = form.slice(0, cut);
    return lexicon
      .readings(form.slice(cut))
      .flatMap((reading): FormReading[] =>
        OPEN.has(reading.upos) ? [{ ...reading, lemma: first + reading.lemma }] : [],
      );
  }

  return {
    bundles: lexicon.bundles,
    inflections: (lemma, upos) => lexicon.inflections(lemma, upos),
    bundlesOf: memoise(bundlesOf, REMEMBERED),
    readings: memoise(readings, REMEMBERED),
  };
}

function restoreAccent(lexicon: FormLexicon, form: string): string | null {
  for (const letter of ACCENTED[form.charAt(0)] ?? NONE) {
    const accented = letter + form.slice(1);
    if (lexicon.bundlesOf(accented).length > 0) return accented;
  }
  return null;
}

/** Where the last part of a compound begins, -1 where there is none of two letters or more. */
function lastPart(form: string): number {
  const cut = form.lastIndexOf('-') + 1;
  return cut > 1 && form.length - cut >= 2 ? cut : -1;
}
