import type { ByteSink } from '#lib/core/bytes/byte-sink.ts';
import type { ByteSource } from '#lib/core/bytes/byte-source.ts';
import { LinearModel } from './linear-model.ts';

/** Units are kept as whole numbers of this fraction. */
const UNIT_STEP = 1 / 1000;

/** One stream after another, each of one kind of number, which general compression then shrinks best. */
export function writeLinearModel({ rows }: LinearModel, sink: ByteSink): void {
  const { classCount, keys, starts, classes, levels, unit } = rows;
  sink.count(classCount);
  sink.count(Math.round(unit / UNIT_STEP));
  sink.count(keys.length);
  sink.count(classes.length);
  for (const [row, key] of keys.entries()) sink.count(key - (row === 0 ? 0 : (keys[row - 1] ?? 0)));
  for (const row of keys.keys()) sink.count((starts[row + 1] ?? 0) - (starts[row] ?? 0));
  for (const row of keys.keys())
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
      sink.count(classes[at] ?? 0);
  for (const level of levels) sink.byte(level & 0xff);
}

/** Reads what `writeLinearModel` wrote; the bytes have been checked to be whole. */
export function readLinearModel(source: ByteSource): LinearModel {
  const classCount = source.count();
  const unit = source.count() * UNIT_STEP;
  const keys = new Int32Array(source.count());
  const classes = new Uint16Array(source.count());
  const starts = new Int32Array(keys.length + 1);
  for (let row = 0, key = 0; row < keys.length; row += 1) {
    key += source.count();
    keys[row] = key;
  }
  for (let row = 0; row < keys.length; row += 1)
    starts[row + 1] = (starts[row] ?? 0) + source.count();
  for (let at = 0; at < classes.length; at += 1) classes[at] = source.count();
  const levels = Int8Array.from(source.take(classes.length));
  return new LinearModel({ classCount, keys, starts, classes, levels, unit });
}
