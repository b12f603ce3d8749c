import { describe, expect, it } from 'vitest';
import { closeSentence } from './close-sentence.ts';
import { applyEdits, keepWhole } from './rewritten-text.ts';

describe('closeSentence', () => {
  it.each([
    ['elle resta', 'Elle resta.'],
    [', la ville dormait ;', 'La ville dormait.'],
    ['Elle resta.', 'Elle resta.'],
    ['« elle resta »', '« Elle resta ».'],
    ['« Elle resta ! »', '« Elle resta ! »'],
    ["l'été passa", "L'été passa."],
    ['1984 fut une bonne année', '1984 fut une bonne année.'],
  ])('%s', (part, whole) => {
    expect(applyEdits(part, keepWhole(part), closeSentence(part)).text).toBe(whole);
  });
});
