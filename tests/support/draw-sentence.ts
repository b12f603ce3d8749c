import type { ConlluRange, ConlluSentence, ConlluWord } from '#lib/text/conllu/conllu.ts';
import { parseFeats } from '#lib/text/conllu/feats.ts';

const UNKNOWN: ConlluWord = {
  form: '_',
  lemma: '_',
  upos: 'X',
  feats: {},
  head: 0,
  deprel: 'dep',
  misc: {},
  spaceAfter: true,
};

/**
 * A sentence in short: one line a word as `form lemma UPOS head deprel [feats] [misc]`, columns left
 * out from the right being unknown; `= form N` stands over the N words of a contraction. A `~` in a
 * form is a space.
 */
export function drawSentence(lines: string, comments: readonly string[] = []): ConlluSentence {
  const words: ConlluWord[] = [];
  const ranges: ConlluRange[] = [];
  for (const line of lines.trim().split(/\s*\n\s*/u)) {
    const columns = line.split(' ');
    if (columns[0] === '=') {
      const [, form = '', size = '1'] = columns;
      const first = words.length + 1;
      const last = words.length + Number(size);
      ranges.push({ first, last, form, misc: {}, spaceAfter: true });
      continue;
    }
    const [form = '', lemma = '_', upos = 'X', head = '0', deprel = 'dep', feats, misc] = columns;
    words.push({
      ...UNKNOWN,
      form: form.replaceAll('~', ' '),
      lemma,
      upos,
      head: Number(head),
      deprel,
      feats: parseFeats(feats ?? '_'),
      misc: parseFeats(misc ?? '_'),
    });
  }
  return { comments, text: spell(words, ranges), words, ranges };
}

/** Every token with a space after it but the last. */
function spell(words: readonly ConlluWord[], ranges: readonly ConlluRange[]): string {
  const forms = words.map(({ form }, index) => {
    const inside = ranges.find(({ first, last }) => first <= index + 1 && index + 1 <= last);
    if (inside === undefined) return form;
    return inside.first === index + 1 ? inside.form : '';
  });
  return forms.filter((form) => form !== '').join(' ');
}
