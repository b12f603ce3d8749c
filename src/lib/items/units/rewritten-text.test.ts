import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, findHome, keepWhole, lengthOf, sliceText } from './rewritten-text.ts';

const SOURCE = 'Mais il quitta Lyon ; elle resta.';

describe('a rewritten text', () => {
  const part = sliceText(keepWhole(SOURCE), [5, 19]);
  const said = applyEdits(SOURCE, part, [
    { range: [0, 2], text: 'Paul', names: { entity: 'e1', at: [0, 4] } },
    { range: [14, 14], text: '.', standsFor: null },
  ]);

  it('says what was put in place of what', () => {
    expect(said.text).toBe('Paul quitta Lyon.');
    expect(said.pieces).toEqual([
      { kind: 'put', text: 'Paul', standsFor: [5, 7], names: { entity: 'e1', at: [0, 4] } },
      { kind: 'kept', start: 7, end: 19 },
      { kind: 'put', text: '.', standsFor: null, names: null },
    ]);
  });

  it('finds words where they stood, put ones where those stood that gave way', () => {
    expect(findHome(said, [12, 16])).toEqual([15, 19]);
    expect(findHome(said, [0, 4])).toEqual([5, 7]);
    expect(findHome(said, [0, 11])).toEqual([7, 14]);
    expect(findHome(said, [0, 17])).toEqual([7, 19]);
    expect(findHome(said, [16, 17])).toBeNull();
  });

  it('can be edited again', () => {
    const again = applyEdits(SOURCE, said, [{ range: [5, 11], text: 'aima' }]);
    expect(again.text).toBe('Paul aima Lyon.');
    expect(findHome(again, [5, 9])).toEqual([8, 14]);
  });

  it('keeps the words of its source in order, and every home in range', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(4), fc.string({ maxLength: 4 })), { maxLength: 4 }),
        fc.nat(60),
        fc.nat(60),
        (source, drawn, a, b) => {
          let free = 0;
          const edits = [...drawn]
            .sort((x, y) => x[0] - y[0])
            .flatMap(([at, length, text]) => {
              const start = Math.min(at, source.length);
              const end = Math.min(start + length, source.length);
              if (start < free) return [];
              free = end + 1;
              return [{ range: [start, end] as const, text }];
            });
          const written = applyEdits(source, keepWhole(source), edits);
          const kept = written.pieces.flatMap((piece) =>
            piece.kind === 'kept' ? [[piece.start, piece.end] as const] : [],
          );
          kept.forEach(([start, end], index) => {
            expect(start).toBeLessThan(end);
            expect(start).toBeGreaterThanOrEqual(kept[index - 1]?.[1] ?? 0);
          });
          expect(written.pieces.reduce((sum, piece) => sum + lengthOf(piece), 0)).toBe(
            written.text.length,
          );
          const home = findHome(written, [Math.min(a, b), Math.max(a, b)]);
          if (home === null) return;
          expect(home[0]).toBeLessThan(home[1]);
          expect(home[1]).toBeLessThanOrEqual(source.length);
        },
      ),
    );
  });
});
