import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { markTyped } from '../src/lib/marking/mark-typed.ts';

/** What an answer is besides its accepted forms. */
const optionsSchema = v.strictObject({
  type: v.optional(v.picklist(['text', 'number', 'date']), 'text'),
  strict: v.optional(v.array(v.picklist(['accent', 'article', 'case'])), []),
  confusables: v.optional(v.array(v.string()), []),
});
const pairSchema = v.object({
  typed: v.string(),
  forms: v.array(v.string()),
  language: v.picklist(['fr', 'en']),
  options: optionsSchema,
  reason: v.picklist(['exact', 'ok', 'accent', 'typo', 'wrong']),
});

const PAIRS = readFileSync(new URL('fixtures/answer-pairs.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('typed\t'))
  .map((line) => {
    const [typed, accepted, language, options, reason] = line.split('\t');
    return v.parse(pairSchema, {
      typed,
      forms: accepted?.split(' | '),
      language,
      options: JSON.parse(options === '' ? '{}' : (options ?? '')) as unknown,
      reason,
    });
  });

describe('a typed answer', () => {
  it('is tried in hundreds of pairs, none of them twice', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(300);
    expect(new Set(PAIRS.map((pair) => JSON.stringify(pair))).size).toBe(PAIRS.length);
  });

  it.each(PAIRS)('$typed for $forms ($language) is $reason', (pair) => {
    const { typed, forms, language, options, reason } = pair;
    const { confusables, ...more } = options;
    const answer = {
      ...more,
      fr: forms,
      en: forms,
      confusables: { fr: confusables, en: confusables },
    };
    expect(markTyped(typed, answer, language).reason).toBe(reason);
  });
});
