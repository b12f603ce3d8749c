/**
 * The file of a form lexicon: the header of model-file.ts, and a body.
 *
 * The body holds, in order (a *count* is a LEB128 number):
 * 1. The alphabet: a count, then a UTF-16 unit each, as counts, ascending. Letters below are
 *    indexes into it.
 * 2. The bundles: a count of bytes, then `UPOS` TAB `Feats` lines in UTF-8.
 * 3. The layouts: a count, then for each a count and as many bundle ids. A layout is the list of
 *    cells that a paradigm fills: one cell a form.
 * 4. The paradigms: a count of the different endings, a count of paradigms, then for each a layout
 *    and the lemma's ending, closed by `END_OF_STRING`, and for each cell of the layout how many
 *    letters its ending shares with the lemma's (a count), its other letters and `END_OF_STRING`.
 * 5. The stems: a count, then for each how many letters of the stem before it to drop (a count),
 *    the letters to add, and its paradigm (see `PARADIGM`): the paradigm closes the string, so that
 *    a compressor guesses it from the letters in front of it.
 *
 * A form is a stem and one of its paradigm's endings; its lemma is the stem and the lemma ending.
 */
export const LEXICON_FORMAT = { magic: 'RVFL', version: 1 } as const;

/** Closes a string of letters, so an alphabet has no more letters than this. */
export const END_OF_STRING = 127;

/** Paradigms below `short` take one byte, `base` and up; others two, the first `long` and up. */
export const PARADIGM = { base: 128, short: 96, long: 224 } as const;
