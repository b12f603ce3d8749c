import { describe, expect, it } from 'vitest';
import type { Kind } from '#lib/bank/schema.ts';
import { SAMPLE_BANK } from '../../../tests/fixtures/sample-bank.ts';
import { canBeHeard, heardOf } from './heard.ts';

const segments = SAMPLE_BANK.paragraphs.flatMap((paragraph) => paragraph.segments);

function itemOf(kind: Kind) {
  const item = SAMPLE_BANK.items.find((each) => each.kind === kind);
  if (item === undefined) throw new Error(`The sample has no ${kind}`);
  return { item, cited: segments.filter(({ id }) => item.segments.includes(id)) };
}

describe('heardOf', () => {
  it.each(['cloze', 'true-false', 'question'] as const)(
    'lets the sentence of a %s be heard, in either language',
    (kind) => {
      const { item, cited } = itemOf(kind);
      for (const lang of ['fr', 'en'] as const) {
        const text = cited.map((segment) => segment[lang]).join(' ');
        expect(heardOf(item, cited, lang)).toEqual({ text, isStem: false });
      }
    },
  );

  it('lets what is to be translated be heard instead of read', () => {
    const { item, cited } = itemOf('translation');
    const stem = 'stem' in item ? item.stem : null;
    expect(heardOf(item, cited, 'fr')).toEqual({ text: stem?.fr, isStem: true });
    expect(heardOf(item, cited, 'en')).toEqual({ text: stem?.en, isStem: true });
  });

  it.each(['conjugation', 'article', 'pairs', 'tiles', 'chronology', 'dictation'] as const)(
    'leaves %s to the eye, or to its own player',
    (kind) => {
      const { item, cited } = itemOf(kind);
      expect(canBeHeard(kind)).toBe(false);
      expect(heardOf(item, cited, 'fr')).toBeNull();
    },
  );

  it('says nothing where the text lacks that side', () => {
    const { item, cited } = itemOf('cloze');
    const mute = cited.map((segment) => ({ ...segment, en: null }));
    expect(heardOf(item, mute, 'en')).toBeNull();
    expect(heardOf(item, mute, 'fr')).not.toBeNull();
    expect(heardOf(item, [], 'fr')).toBeNull();
  });
});
