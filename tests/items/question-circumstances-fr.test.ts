import { describe, expect, test } from 'vitest';
import { loadGenerator } from '../../src/cli/load-lexicon.ts';
import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import type { Asking } from '#lib/items/question/asked.ts';
import { askFrench } from '#lib/items/question/french/ask-french.ts';

const loaded = loadGenerator();
if (!loaded.ok) throw new Error(loaded.error.problem.code);
const { lexicon, analysers } = loaded.value;
const grammar = {
  lexicon,
  readingsOf: (form: string) => analysers.french.lexicon?.readings(form) ?? [],
};

function askOf(sentence: string): Asking {
  const view = viewParagraphs([[sentence]], analysers.french, lexicon)[0]?.[0];
  return view ? askFrench(view, grammar) : { asked: [], notAsked: [] };
}

/** A sentence with a question that it lets one ask, and the answer. */
const ASKED: readonly (readonly [string, string, string])[] = [
  [
    'Le prince Alexandre de Mirval, qui règne sur la Norvège depuis 1879, quitte Berlin.',
    'Depuis quelle année le prince Alexandre de Mirval règne-t-il sur la Norvège ?',
    '1879',
  ],
  [
    'Le prince Alexandre de Mirval, qui règne sur la Norvège depuis 1879, quitte Berlin.',
    'Sur quel pays le prince Alexandre de Mirval règne-t-il depuis 1879 ?',
    'la Norvège',
  ],
];

/** A sentence with a question word that it must not be asked with, and the reason that is given. */
const NOT_ASKED: readonly (readonly [string, string, string])[] = [
  ['La production de voitures et de camions débute en 1942.', 'year', 'unnamed'],
  ['La France s’engagea officiellement en 1778.', 'year', 'lost-complement'],
  ['Karl Weber marque trois buts contre Lyon.', 'how-many', 'undated-amount'],
  ['En 1755, les Portugais ouvrent une offensive.', 'year', 'vague-thing'],
];

describe('questions on circumstances', () => {
  test.each(ASKED)('%s', (sentence, stem, answer) => {
    const found = askOf(sentence).asked.find((each) => each.stem === stem);
    expect(found?.answer.text).toBe(answer);
  });

  test.each(NOT_ASKED)('%s is not asked with %s', (sentence, word, reason) => {
    const { asked, notAsked } = askOf(sentence);
    expect(asked.filter((each) => each.word === word)).toEqual([]);
    expect(notAsked.map((refusal) => refusal.reason)).toContain(reason);
  });
});
