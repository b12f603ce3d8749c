import { expect, test } from 'vitest';
import { analyseWithFrCompromise } from './analyse-with-fr-compromise.ts';

/** Tokens apart by spaces, each with its tag, the words of a contraction in brackets. */
function show(text: string): string[] {
  return analyseWithFrCompromise(text).map(({ words, ranges }) =>
    words
      .map(({ form, upos }, index) => {
        const range = ranges.find(({ first, last }) => first <= index + 1 && index + 1 <= last);
        const opens = range?.first === index + 1 ? `${range.form}(` : '';
        return `${opens}${form}/${upos}${range?.last === index + 1 ? ')' : ''}`;
      })
      .join(' '),
  );
}

test('signs around the terms are tokens', () => {
  expect(show('Elle dort… « Oui ! »')).toEqual([
    'Elle/PRON dort/VERB …/PUNCT «/PUNCT Oui/ADV !/PUNCT »/PUNCT',
  ]);
});

test('an elided form keeps its apostrophe, a contraction is one token', () => {
  expect(show("L'homme va au marché.")).toEqual([
    "L'/DET homme/NOUN va/VERB au(à/ADP le/DET) marché/NOUN ./PUNCT",
  ]);
});

test('a clitic takes the hyphen before it, other hyphens join', () => {
  const [sentence = ''] = show('Parle-t-elle sans porte-plume, viens-tu ?');
  const forms = sentence.split(' ').map((token) => token.replace(/\/\w+$/u, ''));
  expect(forms).toEqual(['Parle', '-t-elle', 'sans', 'porte-plume', ',', 'viens', '-tu', '?']);
});

test('an abbreviation keeps its stop, a sentence gives its own back', () => {
  expect(show('M. Roux dort.')).toEqual(['M./PROPN Roux/PROPN dort/VERB ./PUNCT']);
});

test('du and des are cut in two where they are tagged as prepositions', () => {
  expect(show('Le toit du moulin.').join(' ')).toContain(' du(de/ADP le/DET) ');
});
