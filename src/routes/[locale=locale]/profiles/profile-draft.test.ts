import { describe, expect, it } from 'vitest';
import { isTaken, tidyName } from './profile-draft.ts';

describe('tidyName', () => {
  it('keeps one space between words and none around them', () => {
    expect(tidyName('  Léa \t Marie ')).toBe('Léa Marie');
  });

  it('takes nothing for no name', () => {
    expect(tidyName(' \u00a0 ')).toBeNull();
  });

  it('joins a letter and its accent, and cuts no character in two', () => {
    expect(tidyName('Zoe\u0301')).toBe('Zoé');
    expect(tidyName(`a${'🦊'.repeat(50)}`)).toBe(`a${'🦊'.repeat(19)}`);
  });
});

describe('isTaken', () => {
  const lea = { id: 'a', name: 'Léa', emblem: null };

  it('finds somebody else who looks the same', () => {
    expect(isTaken({ ...lea, id: 'b', name: 'LÉA' }, [lea], 'fr')).toBe(true);
    expect(isTaken({ ...lea, id: 'b', emblem: 'star' }, [lea], 'fr')).toBe(false);
    expect(isTaken({ id: 'b', name: null, emblem: 'star' }, [lea], 'fr')).toBe(false);
  });

  it('never finds oneself, nor those who are told by a number', () => {
    expect(isTaken(lea, [lea], 'fr')).toBe(false);
    const nobody = { id: 'c', name: null, emblem: null };
    expect(isTaken({ ...nobody, id: 'd' }, [nobody], 'fr')).toBe(false);
  });
});
