import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormEntry } from '#lib/analysis/form-lexicon/form-entry.ts';
import type {
  FormBundle,
  FormLexicon,
  FormReading,
} from '#lib/analysis/form-lexicon/form-lexicon.ts';
import { HEADER_BYTES } from '#lib/analysis/model/model-file.ts';
import { readFormLexicon } from '#lib/analysis/form-lexicon/read-form-lexicon.ts';
import { writeFormLexicon } from '#lib/analysis/form-lexicon/write-form-lexicon.ts';
import { formatFeats } from '#lib/text/conllu/feats.ts';

const word = fc.string({ unit: fc.constantFrom(...Array.from('abcdeéèœsrt-’')), maxLength: 9 });
const bundle = fc.constantFrom('NOUN\tNumber=Sing', 'NOUN\tNumber=Plur', 'VERB\t_', 'ADV\t_');
const entry: fc.Arbitrary<FormEntry> = fc.record({ form: word, lemma: word, bundle });
/** Many forms of few lemmas, as a language has them. */
const related = fc
  .tuple(word, fc.array(fc.record({ ending: word, bundle }), { minLength: 1, maxLength: 60 }))
  .map(([lemma, forms]) =>
    forms.map(({ ending, ...rest }) => ({ form: lemma + ending, lemma, ...rest })),
  );
const entries = fc
  .tuple(fc.array(entry, { maxLength: 80 }), fc.array(related, { maxLength: 8 }))
  .map(([single, families]) => [...single, ...families.flat()]);

function read(bytes: Uint8Array): FormLexicon {
  const lexicon = readFormLexicon(bytes);
  if (!lexicon.ok) throw new Error(lexicon.error.code);
  return lexicon.value;
}

const name = ({ upos, feats }: FormBundle): string => `${upos}\t${formatFeats(feats)}`;
const line = (reading: FormReading): string => `${name(reading)}\t${reading.lemma}`;

describe('a form lexicon', () => {
  test('says of each form what its entries say, and of no other form anything', () => {
    fc.assert(
      fc.property(entries, fc.array(word), (given, others) => {
        const lexicon = read(writeFormLexicon(given, 'fr'));
        for (const form of [...given.map((one) => one.form), ...others]) {
          const expected = given
            .filter((one) => one.form === form)
            .map((one) => `${one.bundle}\t${one.lemma}`);
          const readings = lexicon.readings(form).map(line);
          expect(readings.toSorted()).toEqual([...new Set(expected)].toSorted());
        }
      }),
    );
  });

  test('gives the bundles of the readings, ascending, as one array for equal sets', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const lexicon = read(writeFormLexicon(given, 'fr'));
        const seen = new Map<string, readonly number[]>();
        for (const { form } of given) {
          const ids = lexicon.bundlesOf(form);
          const bundles = ids.flatMap((id) => lexicon.bundles[id] ?? []).map(name);
          expect(bundles.toSorted()).toEqual(
            [...new Set(lexicon.readings(form).map(name))].toSorted(),
          );
          expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
          expect(seen.get(ids.join()) ?? ids).toBe(ids);
          seen.set(ids.join(), ids);
        }
      }),
    );
  });

  test('has the same bytes whatever the order of its entries', () => {
    const shuffled = entries.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(writeFormLexicon(other, 'fr')).toEqual(writeFormLexicon(given, 'fr'));
      }),
    );
  });

  test('finds a form with either apostrophe', () => {
    const lexicon = read(writeFormLexicon([{ form: "l'", lemma: 'le', bundle: 'DET\t_' }], 'fr'));
    expect(lexicon.readings('l’')).toEqual(lexicon.readings("l'"));
    expect(lexicon.readings('l’')).toHaveLength(1);
  });

  test('takes any string', () => {
    const lexicon = read(writeFormLexicon([{ form: 'or', lemma: 'or', bundle: 'NOUN\t_' }], 'fr'));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (form) => {
        expect(lexicon.readings(form)).toHaveLength(form === 'or' ? 1 : 0);
      }),
    );
  });
});

describe('bytes that are no lexicon', () => {
  const bytes = writeFormLexicon([{ form: 'mots', lemma: 'mot', bundle: 'NOUN\t_' }], 'fr');

  test('cut short are told as truncated', () => {
    for (let length = 0; length < bytes.length; length += 1)
      expect(readFormLexicon(bytes.subarray(0, length))).toEqual({
        ok: false,
        error: { code: 'model-truncated' },
      });
  });

  test('of another version are told with both versions', () => {
    const newer = bytes.slice();
    newer[4] = 9;
    expect(readFormLexicon(newer)).toEqual({
      ok: false,
      error: { code: 'model-wrong-version', found: 9, expected: 1 },
    });
  });

  test('of other kinds, changed or too long are not recognised', () => {
    const unknown = { ok: false, error: { code: 'model-not-recognised' } };
    expect(readFormLexicon(new TextEncoder().encode('<!doctype html>'))).toEqual(unknown);
    expect(readFormLexicon(Uint8Array.of(...bytes, 0))).toEqual(unknown);
    for (let index = HEADER_BYTES; index < bytes.length; index += 1) {
      const changed = bytes.slice();
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(readFormLexicon(changed)).toEqual(unknown);
    }
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), (random) => {
        expect(readFormLexicon(random).ok).toBe(false);
      }),
    );
  });
});
