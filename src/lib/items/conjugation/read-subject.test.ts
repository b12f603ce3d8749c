import { describe, expect, it } from 'vitest';
import { bankOf } from '../../../../tests/support/generate.ts';

function keysOf(text: string): string[] {
  return bankOf(text, null).items.flatMap((item) =>
    item.kind === 'conjugation' ? item.answer.fr.slice(0, 1) : [],
  );
}

describe('the subject of a conjugated verb', () => {
  it.each([
    ['Ce dernier reçoit une lettre de sa sœur.', 'reçoit'],
    ['Les premiers repartent vers la côte en mai.', 'repartent'],
    ['La rivière déborde en mai, ce qui inquiète les fermiers.', 'inquiète'],
    ['Le groupe traverse la vallée en trois jours.', 'traverse'],
    ['Les troupes traversent la vallée en trois jours.', 'traversent'],
  ])('is shown by an adjective, by ce or by a group alone: %s', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  it('is open in a group of several', () => {
    expect(keysOf('Un groupe de voyageurs traverse la vallée en trois jours.')).toEqual([]);
  });
});
