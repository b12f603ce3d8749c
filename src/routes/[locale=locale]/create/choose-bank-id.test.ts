import { expect, test } from 'vitest';
import { chooseBankId } from './choose-bank-id.ts';

const source = (sha256: string) => ({ sha256, licence: null, attribution: null });
const shelf = new Map([
  ['phare', 'a'],
  ['mask', 'b'],
  ['mask-2', 'c'],
]);
const shelves = {
  bank: (id: string) => {
    const sha256 = shelf.get(id);
    return sha256 === undefined ? null : { source: source(sha256) };
  },
  isBundled: (id: string) => id === 'mask',
};

test.each([
  ['port', 'z', 'port'],
  ['phare', 'a', 'phare'],
  ['phare', 'z', 'phare-2'],
  ['mask', 'b', 'mask-3'],
  ['mask', 'c', 'mask-2'],
])('%s of text %s is kept as %s', (id, sha256, chosen) => {
  expect(chooseBankId({ id, source: source(sha256) }, shelves)).toBe(chosen);
});
