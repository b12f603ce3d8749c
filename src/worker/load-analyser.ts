import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import type { Analyser } from '#lib/analysis/analyser.ts';
import type { FormLexicon } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import { readFormLexicon } from '#lib/analysis/form-lexicon/read-form-lexicon.ts';
import { readAnalyser } from '#lib/analysis/model/analyser-file.ts';
import type { ModelProblem } from '#lib/analysis/model/model-problem.ts';
import type { Lang } from '#lib/core/language.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ReportedProblem } from './analyser-problem.ts';
import { fetchModel } from './fetch-model.ts';
import {
  MODEL_FILES,
  modelIndexSchema,
  modelUrl,
  type ModelEntry,
  type ModelIndex,
} from './model-index.ts';
import { openModelShelf, type ModelShelf } from './model-shelf.ts';

type OnBytes = (done: number, total: number) => void;

/** `folder`: address of the models, ending in a slash. */
export async function loadAnalyser(
  lang: Lang,
  folder: string,
  onBytes: OnBytes,
): Promise<Result<Analyser, ReportedProblem>> {
  const index = await fetchIndex(folder);
  if (!index.ok) return index;
  const files = MODEL_FILES[lang];
  const analyserEntry = index.value.files[files.analyser];
  const lexiconEntry = files.lexicon === null ? null : index.value.files[files.lexicon];
  if (analyserEntry === undefined || lexiconEntry === undefined)
    return fail({ code: 'model-missing' });

  const shelf = await openModelShelf();
  const total = analyserEntry.bytes + (lexiconEntry?.bytes ?? 0);
  const open = <Model>(
    file: string,
    entry: ModelEntry,
    before: number,
    read: (bytes: Uint8Array) => Result<Model, ModelProblem>,
  ) =>
    openModel({ url: modelUrl(folder, file, entry), entry, shelf, read }, (bytes) =>
      onBytes(Math.min(total, before + bytes), total),
    );

  let lexicon: FormLexicon | null = null;
  if (files.lexicon !== null && lexiconEntry !== null) {
    const opened = await open(files.lexicon, lexiconEntry, 0, readFormLexicon);
    if (!opened.ok) return opened;
    lexicon = opened.value;
  }
  return open(files.analyser, analyserEntry, lexiconEntry?.bytes ?? 0, (bytes) =>
    readAnalyser(bytes, lang, lexicon),
  );
}

interface ModelSource<Model> {
  readonly url: string;
  readonly entry: ModelEntry;
  readonly shelf: ModelShelf;
  readonly read: (bytes: Uint8Array) => Result<Model, ModelProblem>;
}

/** From the shelf, else from the host; kept only when it is the very file that the index names. */
async function openModel<Model>(
  { url, entry, shelf, read }: ModelSource<Model>,
  onBytes: (bytes: number) => void,
): Promise<Result<Model, ReportedProblem>> {
  const kept = await shelf.take(url);
  if (kept !== null) {
    const model = read(kept);
    if (model.ok) return model;
    await shelf.drop(url);
  }
  const fetched = await fetchModel(url, onBytes);
  if (!fetched.ok) return fetched;
  const model = read(fetched.value);
  if (!model.ok) return model;
  if (bytesToHex(sha256(fetched.value)) !== entry.sha256)
    return fail({ code: 'model-of-another-release' });
  await shelf.keep(url, fetched.value);
  return model;
}

/** Small, and part of the app's own precache: it is there whenever the page is. */
async function fetchIndex(folder: string): Promise<Result<ModelIndex, ReportedProblem>> {
  const fetched = await fetchModel(`${folder}index.json`, () => undefined);
  if (!fetched.ok) return fetched;
  try {
    const index = v.safeParse(
      modelIndexSchema,
      JSON.parse(new TextDecoder().decode(fetched.value)),
    );
    if (index.success) return ok(index.output);
  } catch {
    // Not JSON: not our file.
  }
  return fail({ code: 'model-not-recognised' });
}
