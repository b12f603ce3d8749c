import { expect, test } from 'vitest';
import { sameWords } from './same-words.ts';

test('tiles laid in order are the sentence they were cut from', () => {
  expect(sameWords('L’ été dure , dit-il .', 'L’été dure, dit-il.')).toBe(true);
});

test('an accent or another word makes a difference', () => {
  expect(sameWords('ou', 'où')).toBe(false);
  expect(sameWords('Sa mère', 'Sa fille')).toBe(false);
});
