import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FormLexicon } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import { readFormLexicon } from '#lib/analysis/form-lexicon/read-form-lexicon.ts';
import { writeFormLexicon } from '#lib/analysis/form-lexicon/write-form-lexicon.ts';
import { formatFeats } from '#lib/text/conllu/feats.ts';
import { readSources } from './read-sources.ts';

const file = new Uint8Array(
  readFileSync(new URL('../../../static/models/fr-lexicon.bin', import.meta.url)),
);
const lexicon = readLexicon();

function readLexicon(): FormLexicon {
  const read = readFormLexicon(file);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

function readingsOf(form: string): string[] {
  return lexicon
    .readings(form)
    .map(({ upos, feats, lemma }) => `${lemma} ${upos} ${formatFeats(feats)}`)
    .toSorted();
}

describe('the French lexicon', () => {
  test('is what `npm run lexicon` builds, and gives every reading of its sources', () => {
    const entries = readSources();
    expect(Buffer.compare(writeFormLexicon(entries, 'fr'), file)).toBe(0);
    const bundles = lexicon.bundles.map(({ upos, feats }) => `${upos}\t${formatFeats(feats)}`);
    const lost = entries.filter(
      ({ form, bundle }) => !lexicon.bundlesOf(form).some((id) => bundles[id] === bundle),
    );
    expect(lost).toEqual([]);
  }, 60_000);

  test('knows verbs in every tense, être as a copula and as a verb', () => {
    expect(readingsOf('rencontrâmes')).toEqual([
      'rencontrer VERB Mood=Ind|Number=Plur|Person=1|Tense=Past|VerbForm=Fin',
    ]);
    expect(readingsOf('fût')).toContain(
      'être AUX Mood=Sub|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin',
    );
    expect(readingsOf('été')).toContain(
      'être AUX Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part',
    );
    expect(readingsOf('pris')).toContain('prendre VERB Gender=Masc|Tense=Past|VerbForm=Part');
    expect(readingsOf('taire')).toEqual(['taire VERB VerbForm=Inf']);
  });

  test('leaves open what a form leaves open', () => {
    expect(readingsOf('heureux')).toContain('heureux ADJ Gender=Masc');
    expect(readingsOf('célèbre')).toContain('célèbre ADJ Number=Sing');
    expect(readingsOf('temps')).toEqual([
      'temps NOUN Gender=Masc|Number=Plur',
      'temps NOUN Gender=Masc|Number=Sing',
    ]);
  });

  test('has a woman’s noun under its feminine singular', () => {
    expect(readingsOf('actrices')).toContain('actrice NOUN Gender=Fem|Number=Plur');
  });

  test('has a plural under its singular', () => {
    expect(readingsOf('yeux')).toEqual(['œil NOUN Gender=Masc|Number=Plur']);
    expect(readingsOf('vacances')).toEqual(['vacance NOUN Gender=Fem|Number=Plur']);
    expect(readingsOf('mœurs')).toEqual(['mœurs NOUN Gender=Fem|Number=Plur']);
  });

  test('takes the spellings that texts use', () => {
    expect(readingsOf('cœurs')).toEqual(['cœur NOUN Gender=Masc|Number=Plur']);
    expect(readingsOf('coeurs')).toEqual(readingsOf('cœurs'));
    expect(readingsOf('moelle')).toContain('moelle NOUN Gender=Fem|Number=Sing');
    expect(readingsOf('connait')).toEqual(readingsOf('connaît'));
    expect(readingsOf('vimes')).toEqual([]);
    expect(readingsOf('aujourd’hui')).toEqual(["aujourd'hui ADV _"]);
  });

  test('knows no names', () => {
    expect(readingsOf('bogdanovich')).toEqual([]);
  });
});
