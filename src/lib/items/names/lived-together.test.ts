import { describe, expect, it } from 'vitest';
import { actedIn } from './lived-together.ts';

describe('who acted in a time', () => {
  it.each([
    ['grown and alive', { born: 1750, died: 1820 }, true],
    ['dead before it', { born: 1750, died: 1795 }, false],
    ['a child', { born: 1800, died: 1860 }, false],
  ])('%s', (_, life, acted) => {
    expect(actedIn(life, [1808, 1810])).toBe(acted);
  });

  it('is not told from the years of old times', () => {
    expect(actedIn({ born: 1008, died: 1060 }, [987, 987])).toBe(true);
  });
});
