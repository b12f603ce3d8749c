import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** Who is named with an earlier year has hardly an office or a trade any more. */
const LONG_AGO = 1960;

/** Who did something in a year before this, in a text that names no later one, is hardly at it now. */
const GONE = 1985;

/** A verb in the passé simple or the imparfait, or a year of long ago. */
export function tellsOfPast({ words, mentions }: TreeView): boolean {
  const told = words.some(
    ({ upos, feats }) =>
      /^(?:VERB|AUX)$/u.test(upos) &&
      feats['VerbForm'] === 'Fin' &&
      (feats['Tense'] === 'Past' || feats['Tense'] === 'Imp') &&
      feats['Mood'] !== 'Sub',
  );
  const dated = mentions.some(({ value }) => {
    const year = value?.kind === 'date' ? /^-?\d{4}/u.exec(value.edtf)?.[0] : undefined;
    return year !== undefined && Number(year) < LONG_AGO;
  });
  const died = words.some(
    ({ form, lemma, upos }) =>
      /^(?:mourir|décéder)$/u.test(lemma) || (/^morte?$/u.test(form) && upos !== 'NOUN'),
  );
  return told || dated || died;
}

/** Whether years are named, and all of them long ago. */
export function areLongAgo(years: readonly number[]): boolean {
  return years.length > 0 && years.every((year) => year < GONE);
}
