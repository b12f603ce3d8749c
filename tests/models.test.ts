import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { MODEL_FOLDER } from '../src/cli/load-analyser.ts';
import { describeModels } from '../src/cli/models/describe-models.ts';
import { MODEL_FILES, modelIndexSchema, modelUrl } from '../src/worker/model-index.ts';

const text = readFileSync(new URL('index.json', MODEL_FOLDER), 'utf8');
const index = v.parse(modelIndexSchema, JSON.parse(text));

test('the index of the models is what list-models would write', () => {
  expect(describeModels(MODEL_FOLDER)).toEqual({ ok: true, value: text });
});

test('every model that the app asks for ships with it', () => {
  const wanted = Object.values(MODEL_FILES)
    .flatMap(({ analyser, lexicon }) => [analyser, lexicon])
    .filter((file) => file !== null);
  expect(Object.keys(index.files).sort()).toEqual(wanted.sort());
});

test('a model of another release has another address', () => {
  const [[file, entry] = []] = Object.entries(index.files);
  if (file === undefined || entry === undefined) return;
  const other = {
    ...entry,
    sha256: entry.sha256.replace(/^./, (first) => (first === '0' ? '1' : '0')),
  };
  expect(modelUrl('/models/', file, entry)).not.toBe(modelUrl('/models/', file, other));
});
