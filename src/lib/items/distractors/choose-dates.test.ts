import { expect, test } from 'vitest';
import { generator } from '../../../../tests/support/shipped-generator.ts';
import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import { randomFor } from '../random-for.ts';
import { findDetails } from '../details/find-details.ts';
import { chooseDates } from './choose-dates.ts';

const { lexicon, analysers, names } = generator;

/** The wrong options of the first date of a sentence. */
function othersIn(fr: string): string[] {
  const [[french] = []] = viewParagraphs([[fr]], analysers.french, lexicon);
  if (!french) throw new Error(fr);
  const trees = { french, english: null };
  const segment = { id: 's1', fr, en: null, paragraph: 0, single: true, tokens: [], trees };
  const detail = findDetails(segment, names).find(({ asked }) => asked.kind === 'date');
  if (detail?.asked.kind !== 'date') throw new Error(fr);
  const random = randomFor({ seed: 1 }, fr);
  return chooseDates(detail.asked.date, detail, null, [], random).map((other) => other.fr);
}

test.each(['30 janvier 1946', '31 août 1832', '30 avril 1901', '29 décembre 1950'])(
  'other dates with the day of %s',
  (date) => {
    const others = othersIn(`Le ${date}, Paul Morel fonde la ville de Vesoul.`);
    expect(others).toHaveLength(3);
    expect(others.map((other) => other.split(' ')[0])).toEqual(Array(3).fill(date.slice(0, 2)));
  },
);
