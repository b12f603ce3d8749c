import { describe, expect, it } from 'vitest';
import { troubleOf } from './trouble.ts';

describe('troubleOf', () => {
  it('is silent while all is well', () => {
    expect(troubleOf({ kind: 'open' }, null)).toBeNull();
    expect(troubleOf({ kind: 'opening' }, null)).toBeNull();
  });

  it('names what keeps answers from being kept', () => {
    expect(troubleOf({ kind: 'memory', failure: { code: 'unavailable' } }, null)).toBe('memory');
    expect(troubleOf({ kind: 'failed', failure: { code: 'newer-database' } }, null)).toBe(
      'newer-database',
    );
    expect(troubleOf({ kind: 'closed' }, null)).toBe('closed');
    expect(troubleOf({ kind: 'opening' }, { code: 'quota' })).toBe('quota');
  });
});
