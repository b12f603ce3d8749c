import { UPOS, type AnalysedDocument, type Word } from '#lib/analysis/tree/document.ts';
import type { Lang } from '#lib/core/language.ts';
import { parseFeats } from '#lib/text/conllu/feats.ts';
import { splitSentences } from '#lib/text/split-sentences.ts';
import { tokenise } from '#lib/text/tokenise.ts';

/** One sentence: its text, and what the tree says of some of its words: `form UPOS deprel head Feats`. */
export type Sketch = readonly [text: string, ...notes: string[]];

/**
 * A document of one paragraph whose trees are sketched. A note speaks of the next word of that form;
 * `head` is the head's form, the nearest one behind the word's place if there are several, `-` for
 * the root. Words without a note are tagged X and hang on nothing.
 */
export function sketchDocument(
  sketches: readonly Sketch[],
  lang: Lang = 'fr',
): { readonly source: string; readonly document: AnalysedDocument } {
  const source = sketches.map(([text]) => text).join(' ');
  let start = 0;
  const sentences = sketches.map(([text, ...notes]) => {
    const words = sketchWords(text, notes, start, lang);
    const sentence = { start, end: start + text.length, tokens: [], words, sureSubjects: [] };
    start += text.length + 1;
    return sentence;
  });
  const block = { kind: 'paragraph' as const, start: 0, end: source.length, sentences };
  return { source, document: { lang, blocks: [block] } };
}

/** A document about whose words nothing is known. */
export function untaggedDocument(source: string, lang: Lang): AnalysedDocument {
  const sentences = splitSentences(source, lang).map(({ start, end }) => {
    const words = sketchWords(source.slice(start, end), [], start, lang);
    return { start, end, tokens: [], words, sureSubjects: [] };
  });
  return { lang, blocks: [{ kind: 'paragraph', start: 0, end: source.length, sentences }] };
}

function sketchWords(text: string, notes: readonly string[], base: number, lang: Lang): Word[] {
  const tokens = tokenise(text, lang);
  const noted = new Map<number, string[]>();
  let from = 0;
  for (const note of notes) {
    const parts = note.split(' ');
    const at = tokens.findIndex(({ form }, index) => index >= from && form === parts[0]);
    if (at < 0) throw new Error(`no word for the note "${note}"`);
    noted.set(at, parts);
    from = at + 1;
  }
  return tokens.map(({ form, start, end, kind }, index) => {
    const [, tag = '', deprel = 'dep', head = '-', feats = '_', lemma = ''] =
      noted.get(index) ?? [];
    const fallback = kind === 'mark' ? 'PUNCT' : 'X';
    return {
      form,
      lemma: lemma === '' ? form.toLowerCase() : lemma,
      upos: UPOS.find((upos) => upos === tag) ?? fallback,
      feats: parseFeats(feats),
      head:
        head === '-'
          ? -1
          : nearest(
              tokens.map((token) => token.form),
              head,
              index,
            ),
      deprel,
      start: base + start,
      end: base + end,
      tagConfidence: noted.has(index) ? 1 : 0,
      arcConfidence: noted.has(index) ? 1 : 0,
    };
  });
}

function nearest(forms: readonly string[], wanted: string, place: number): number {
  const places = forms.flatMap((form, index) =>
    form === wanted && index !== place ? [index] : [],
  );
  return places.sort((a, b) => Math.abs(a - place) - Math.abs(b - place))[0] ?? -1;
}
