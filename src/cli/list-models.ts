/**
 * Writes `static/models/index.json` from the models that lie there: `npx tsx src/cli/list-models.ts`
 * after any of them has changed. Another folder may be named.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describeModels } from './models/describe-models.ts';
import { MODEL_FOLDER } from './load-analyser.ts';

const [folder] = process.argv.slice(2);
const place = folder === undefined ? MODEL_FOLDER : pathToFileURL(`${folder}/`);
const described = describeModels(place);
if (described.ok) {
  writeFileSync(new URL('index.json', place), described.value);
} else {
  for (const { file, problem } of described.error) console.error(`${file}: ${problem}`);
  process.exitCode = 1;
}
