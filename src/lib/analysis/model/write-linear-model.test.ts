import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteSink } from '#lib/core/bytes/byte-sink.ts';
import { ByteSource } from '#lib/core/bytes/byte-source.ts';
import { FeatureBuffer } from './hash-feature.ts';
import { KEY_BITS, LinearModel } from './linear-model.ts';
import { dequantise, quantise } from './quantise.ts';
import { readLinearModel, writeLinearModel } from './write-linear-model.ts';

const CLASSES = 9;
const rows = fc.uniqueArray(
  fc.tuple(
    fc.nat((1 << KEY_BITS) - 1),
    fc.uniqueArray(fc.tuple(fc.nat(CLASSES - 1), fc.integer({ min: -127, max: 127 })), {
      minLength: 1,
      maxLength: CLASSES,
      selector: ([label]) => label,
    }),
  ),
  { maxLength: 40, selector: ([key]) => key },
);

test('a model is read as it was written, and scores what its rows say', () => {
  fc.assert(
    fc.property(rows, (drawn) => {
      const sorted = drawn.toSorted(([a], [b]) => a - b);
      const cells = sorted.flatMap(([, row]) => row);
      let end = 0;
      const model = new LinearModel({
        classCount: CLASSES,
        keys: Int32Array.from(sorted, ([key]) => key),
        starts: Int32Array.from([0, ...sorted.map(([, row]) => (end += row.length))]),
        classes: Uint16Array.from(cells, ([label]) => label),
        levels: Int8Array.from(cells, ([, level]) => level),
        unit: 0.3,
      });
      const sink = new ByteSink();
      writeLinearModel(model, sink);
      const read = readLinearModel(new ByteSource(sink.content()));
      expect(read.rows).toEqual(model.rows);
      const scores = new Float64Array(CLASSES);
      const buffer = new FeatureBuffer(1);
      for (const [key, row] of sorted) {
        buffer.hashes[0] = key << (32 - KEY_BITS);
        buffer.count = 1;
        read.score(buffer, scores);
        for (const [label, level] of row)
          expect(scores[label]).toBeCloseTo(dequantise(level, 0.3), 3);
      }
    }),
  );
});

test('rounding a weight keeps its sign, and twice is the same as once', () => {
  fc.assert(
    fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), (weight) => {
      const level = quantise(weight, 0.1);
      expect(Math.abs(level)).toBeLessThanOrEqual(127);
      expect(quantise(dequantise(level, 0.1), 0.1)).toBe(level);
      if (level !== 0) expect(Math.sign(level)).toBe(Math.sign(weight));
    }),
  );
});
