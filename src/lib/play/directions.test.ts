import { describe, expect, it } from 'vitest';
import { SAMPLE_BANK } from '../../../tests/fixtures/sample-bank.ts';
import type { Item } from '../bank/schema.ts';
import { KINDS } from '../bank/schema.ts';
import { answerLang, canStudy, DIRECTIONS, studied } from './directions.ts';

const { items } = SAMPLE_BANK;
const ids = (study: 'fr' | 'en') =>
  items.filter((item) => canStudy(item, study)).map(({ id }) => id);

describe('DIRECTIONS', () => {
  it('has a row a kind', () => {
    expect(new Set(Object.keys(DIRECTIONS))).toEqual(new Set(KINDS));
  });

  it('keeps the verso shut where it would be the answer', () => {
    const shut = KINDS.filter((kind) => DIRECTIONS[kind].versoBeforeAnswer === 'shut');
    expect(shut).toEqual(['translation', 'pairs', 'dictation']);
  });

  it('practises conjugation, articles and dictation in French only', () => {
    const frenchOnly = KINDS.filter((kind) => DIRECTIONS[kind].studies.join() === 'fr');
    expect(frenchOnly).toEqual(['conjugation', 'article', 'dictation']);
  });
});

describe('answerLang', () => {
  it('is the other side for a translation, and the side of the stem else', () => {
    expect(answerLang('translation', 'fr')).toBe('en');
    expect(answerLang('translation', 'en')).toBe('fr');
    expect(answerLang('cloze', 'fr')).toBe('fr');
    expect(answerLang('question', 'en')).toBe('en');
  });
});

describe('studied', () => {
  it('keeps of a bank what can be asked in this direction', () => {
    const inEnglish = studied(SAMPLE_BANK, 'en', { speaksFrench: true });
    expect(inEnglish.items.map(({ id }) => id)).toEqual(ids('en'));
    expect(inEnglish.title).toBe(SAMPLE_BANK.title);
  });

  it('keeps a dictation only where there is a voice', () => {
    const kinds = (speaksFrench: boolean) =>
      studied(SAMPLE_BANK, 'fr', { speaksFrench }).items.map(({ kind }) => kind);
    expect(kinds(true)).toContain('dictation');
    expect(kinds(false)).toEqual(kinds(true).filter((kind) => kind !== 'dictation'));
  });
});

describe('canStudy', () => {
  it('takes everything in French that needs no English', () => {
    expect(ids('fr')).toEqual(items.map(({ id }) => id));
  });

  it('leaves out in English what has none, and what practises French only', () => {
    expect(ids('en')).toEqual(
      items
        .map(({ id }) => id)
        .filter((id) => !/reviendrez|conjugation|article|dictation/.test(id)),
    );
  });

  it('needs both sides of a translation', () => {
    const translation = items.find(({ kind }) => kind === 'translation');
    if (translation?.kind !== 'translation') throw new Error('The sample has changed.');
    const oneSided: Item = { ...translation, answer: { ...translation.answer, en: null } };
    expect(canStudy(oneSided, 'fr')).toBe(false);
  });
});
