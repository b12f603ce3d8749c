import { expect, test } from 'vitest';
import { drawSentence } from '../../../../tests/support/draw-sentence.ts';
import { makeRawText } from './make-raw-text.ts';

test('sentences stand on one line until a document or a paragraph begins', () => {
  const sentences = [
    drawSentence('Un\nun', ['newdoc id = a', 'newpar']),
    drawSentence('Deux\ndeux', ['sent_id = 2']),
    drawSentence('Trois', ['newpar id = p2']),
    drawSentence('Quatre', ['newspaper = no']),
  ];
  expect(makeRawText(sentences)).toBe('Un un Deux deux\nTrois Quatre');
});
