import { describe, expect, test } from 'vitest';
import { drawSentence } from '../../../../tests/support/draw-sentence.ts';
import { calibrateConfidence } from './calibrate-confidence.ts';
import { alignWords } from './align-words.ts';
import { matchSubjects } from './match-subjects.ts';
import { placeWords } from './place-words.ts';

const gold = `
  Le le DET 2 det
  fils fils NOUN 6 nsubj
  = du 2
  de de ADP 5 case
  le le DET 5 det
  maire maire NOUN 2 nmod
  chante chanter VERB 0 root
  et et CCONJ 9 cc
  Lou Lou PROPN 9 nsubj
  danse danser VERB 6 conj`;

function subjects(system: string) {
  const [g, s] = [placeWords([drawSentence(gold)]), placeWords([drawSentence(system)])];
  return matchSubjects(g, s, alignWords(g, s));
}

describe('subjects', () => {
  test('each counts with its whole subtree and its predicate', () => {
    expect(subjects(gold).all).toEqual({ correct: 2, gold: 2, system: 2 });
  });

  test('a subtree too short is wrong, though the head word is right', () => {
    const short = gold.replace('PROPN 9 nsubj', 'PROPN 9 nsubj:pass').replace('2 nmod', '6 obl');
    expect(subjects(short).all).toEqual({ correct: 1, gold: 2, system: 2 });
  });

  test('a subject on another verb is wrong', () => {
    expect(subjects(gold.replace('9 nsubj', '6 nsubj')).all.correct).toBe(1);
  });

  test('only those marked on their head word are sure', () => {
    const sure = gold.replace('9 nsubj', '9 nsubj _ Confidence=0.93|Sure=Yes');
    expect(subjects(sure).sure).toEqual({ correct: 1, gold: 2, system: 1 });
    expect(subjects(gold).sure).toEqual({ correct: 0, gold: 2, system: 0 });
  });

  test('a clause as subject is another relation', () => {
    expect(subjects(gold.replace('9 nsubj', '9 csubj')).all.system).toBe(1);
  });

  test('a cycle in a bad tree ends', () => {
    expect(subjects(gold.replace('VERB 0 root', 'VERB 2 acl')).all.gold).toBe(2);
  });
});

test('stated chances are counted by tenths beside what came out right', () => {
  const [g, s] = [
    placeWords([drawSentence(gold)]),
    placeWords([
      drawSentence(
        gold
          .replace('2 det', '2 det _ Confidence=1')
          .replace('6 nsubj', '6 obj _ Confidence=0.96')
          .replace('9 nsubj', '9 nsubj _ Confidence=0.31'),
      ),
    ]),
  ];
  const bins = calibrateConfidence(g, s, alignWords(g, s));
  expect(bins[9]).toEqual({ words: 2, stated: 1.96, correct: 1 });
  expect(bins[3]).toEqual({ words: 1, stated: 0.31, correct: 1 });
  expect(bins.reduce((sum, { words }) => sum + words, 0)).toBe(3);
});
