import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import type { ModelProblem } from '#lib/analysis/model/model-problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ReportedProblem } from './analyser-problem.ts';
import { fetchModel } from './fetch-model.ts';
import { modelIndexSchema, modelUrl, type ModelEntry, type ModelIndex } from './model-index.ts';
import { openModelShelf, type ModelShelf } from './model-shelf.ts';

/** Bytes of what is being loaded, after decompression. */
export type OnBytes = (done: number, total: number) => void;

/** What is to be known of a file before it is fetched. */
export type FileEntry = Pick<ModelEntry, 'bytes' | 'sha256'>;

export type OpenModel = <Model>(
  file: string,
  read: (bytes: Uint8Array) => Result<Model, ModelProblem>,
) => Promise<Result<Model, ReportedProblem>>;

interface Wanted {
  /** Address of the models, ending in a slash. */
  readonly folder: string;
  /** In the order in which they will be opened. */
  readonly files: readonly string[];
  /** Files beside the models that their index does not name. */
  readonly besides?: Readonly<Record<string, FileEntry>>;
  /** Told over all files; those already on the device count when they are opened. */
  readonly onBytes: OnBytes;
}

/** Looks the files up in the index; each is then opened by what is returned. */
export async function openModels({
  folder,
  files,
  besides = {},
  onBytes,
}: Wanted): Promise<Result<OpenModel, ReportedProblem>> {
  const index = await fetchIndex(folder);
  if (!index.ok) return index;
  const entries = new Map<string, FileEntry>();
  for (const file of files) {
    const entry = besides[file] ?? index.value.files[file];
    if (entry === undefined) return fail({ code: 'model-missing' });
    entries.set(file, entry);
  }
  const shelf = await openModelShelf();
  const total = [...entries.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  let before = 0;
  return ok(async (file, read) => {
    const entry = entries.get(file);
    if (entry === undefined) throw new Error(`${file} was not asked for`);
    const url = modelUrl(folder, file, entry);
    const opened = await openModel({ url, entry, shelf, read }, (bytes) =>
      onBytes(Math.min(total, before + bytes), total),
    );
    before += entry.bytes;
    onBytes(before, total);
    return opened;
  });
}

interface ModelSource<Model> {
  readonly url: string;
  readonly entry: FileEntry;
  readonly shelf: ModelShelf;
  readonly read: (bytes: Uint8Array) => Result<Model, ModelProblem>;
}

/** From the shelf, else from the host; kept only when it is the very file that was meant. */
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
