import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { HEADER_BYTES } from '#lib/analysis/model/model-file.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ModelEntry, ModelIndex } from '../../worker/model-index.ts';

export interface ModelFault {
  readonly file: string;
  readonly problem: string;
}

/** Where the header of a model holds the version of its format. */
const VERSION_OFFSET = 4;

/** The licence as a notice states it: `- Licence: LGPL-LR (its full name)`, or `- Licence: CC0 1.0.` */
const LICENCE = /^- Licence: ([^(]+?)(?=\s+\(|\.\s)/m;

/** What `index.json` has to say of the models in a folder, one file a line in order of their names. */
export function describeModels(folder: URL): Result<string, readonly ModelFault[]> {
  const files: ModelIndex['files'] = {};
  const faults: ModelFault[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.bin')) continue;
    const entry = describeModel(file, folder);
    if (entry.ok) files[file] = entry.value;
    else faults.push({ file, problem: entry.error });
  }
  if (faults.length > 0) return fail(faults);
  const lines = Object.entries(files).map(
    ([file, entry]) => `    ${JSON.stringify(file)}: ${JSON.stringify(entry)}`,
  );
  const list = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return ok(`{\n  "format": "recto-verso/models",\n  "formatVersion": 1,\n  "files": ${list}\n}\n`);
}

function describeModel(file: string, folder: URL): Result<ModelEntry, string> {
  const bytes = readFileSync(new URL(file, folder));
  if (bytes.length < HEADER_BYTES) return fail('is no model: it is shorter than a header');
  const notice = `${file.replace(/\.bin$/, '')}.NOTICE.md`;
  if (!existsSync(new URL(notice, folder))) return fail(`wants its notice, ${notice}`);
  const licence = LICENCE.exec(readFileSync(new URL(notice, folder), 'utf8'))?.[1]?.replace(
    /\s+/g,
    ' ',
  );
  if (licence === undefined) return fail(`${notice} states no licence: "- Licence: …"`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const version = bytes.readUInt16LE(VERSION_OFFSET);
  return ok({ version, bytes: bytes.length, sha256, licence, notice });
}
