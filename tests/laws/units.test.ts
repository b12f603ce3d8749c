import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '#lib/text/split-sentences.ts';
import { readSource } from '#lib/text/read-source.ts';
import { splitParagraphs } from '#lib/text/split-paragraphs.ts';
import type { Draft } from '#lib/items/context.ts';
import { unitsOf, type SentencePair } from '../support/units.ts';

const library = new URL('../../src/content/', import.meta.url);

/** Paragraphs of a text with as many English sentences as French ones keep them side by side. */
function paragraphsOf(id: string): SentencePair[][] {
  const read = (name: string, lang: 'fr' | 'en'): string[][] => {
    const source = readSource(readFileSync(new URL(`${id}/${name}`, library), 'utf8'));
    if (!source.ok) throw new Error(`${id}: ${source.error.code}`);
    return splitParagraphs(source.value.body, 1).map(({ text }) =>
      splitSentences(text, lang).map(({ start, end }) => text.slice(start, end)),
    );
  };
  const english = read('translation.en.md', 'en');
  return read('source.fr.md', 'fr').map((sentences, at) => {
    const others = english[at] ?? [];
    const isEven = others.length === sentences.length;
    return sentences.map((fr, index): SentencePair => {
      const en = isEven ? others[index] : undefined;
      return en === undefined ? [fr] : [fr, en];
    });
  });
}

/** Anything with a span will do. */
function draftAt(id: string, fr: [number, number], en: [number, number] | null): Draft {
  return {
    kind: 'pairs',
    variant: 'word',
    level: 'B1',
    rank: 0.5,
    segments: [id],
    span: { fr, en },
    instruction: 'match-pairs',
    pairs: [],
    answer: { type: 'match', fr: [], en: [], strict: [], confusables: { fr: [], en: [] } },
    rationale: { fr: '', en: '' },
  };
}

function wordsOf(text: string): [number, number][] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => [
    index,
    index + word.length,
  ]);
}

describe.each(readdirSync(library))('the units of %s', (id) => {
  const paragraphs = paragraphsOf(id);
  const { segments, units, bringHome } = unitsOf(paragraphs);

  it('stand where their segments do, each by its own name', () => {
    expect(new Set(units.map((unit) => unit.id)).size).toBe(units.length);
    const order = segments.map((segment) => segment.id);
    const places = units.map((unit) => order.indexOf(unit.id.split('-')[0] ?? ''));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('are made of words of their segments, in order, in both languages', () => {
    for (const unit of units) {
      const segment = segments.find((other) => other.id === unit.id.split('-')[0]);
      for (const lang of ['fr', 'en'] as const) {
        const [text, whole] = [unit[lang], segment?.[lang]];
        if (text === null || typeof whole !== 'string') continue;
        let last = 0;
        for (const [start, end] of wordsOf(text)) {
          const { span } = bringHome(
            lang === 'fr'
              ? draftAt(unit.id, [start, end], null)
              : draftAt(unit.id, [0, 1], [start, end]),
          );
          const home = span[lang];
          if (home === null) continue;
          expect(home[0]).toBeLessThan(home[1]);
          expect(home[1]).toBeLessThanOrEqual(whole.length);
          // a name that was put in stands where the pronoun stood, a repeated subject at the head
          expect(home[0]).toBeGreaterThanOrEqual(last);
          last = home[0];
        }
      }
    }
  });

  it('come out the same every time', () => {
    const again = unitsOf(paragraphs).units;
    expect(again.map(({ id: name, fr, en, open }) => ({ name, fr, en, open }))).toEqual(
      units.map(({ id: name, fr, en, open }) => ({ name, fr, en, open })),
    );
  });

  it('have trees and mentions that fit their text', () => {
    for (const { trees, fr, en } of units)
      for (const [view, text] of [
        [trees.french, fr],
        [trees.english, en],
      ] as const) {
        if (view === null) continue;
        expect(view.text).toBe(text);
        for (const mention of view.mentions) {
          expect(text?.slice(mention.start, mention.end)).toBe(mention.text);
          for (const at of mention.words) {
            expect(view.words[at]?.start).toBeLessThan(mention.end);
            expect(view.words[at]?.end).toBeGreaterThan(mention.start);
          }
        }
      }
  });
});
