import * as v from 'valibot';
import type { Analyser } from '#lib/analysis/analyser.ts';
import type { ModelProblem } from '#lib/analysis/model/model-problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { buildLexicons } from '#lib/items/build-lexicons.ts';
import type { GeneratorLexicons } from '#lib/items/generate-bank.ts';
import type { ReadList } from '#lib/items/generator-lists.ts';
import type { ReportedProblem } from './analyser-problem.ts';
import { analyserFiles, openAnalyser } from './load-analyser.ts';
import { openModels, type OnBytes } from './open-models.ts';

const LISTS = 'generator-lists.json';
const listsSchema = v.record(v.string(), v.string());

/** What stays in the Worker from one text to the next. */
export interface Generator {
  readonly lexicons: Omit<GeneratorLexicons, 'analysers'>;
  readonly french: Analyser;
  /** Null until a text comes with its English. */
  readonly english: Analyser | null;
}

interface Wanted {
  /** Address of the models, ending in a slash. */
  readonly folder: string;
  readonly withEnglish: boolean;
  readonly onBytes: OnBytes;
}

/** Adds what is missing; a text without English does without the English models. */
export async function loadGenerator(
  loaded: Generator | null,
  { folder, withEnglish, onBytes }: Wanted,
): Promise<Result<Generator, ReportedProblem>> {
  const addsEnglish = withEnglish && !loaded?.english;
  if (loaded !== null && !addsEnglish) return ok(loaded);
  const files = [
    ...(loaded === null ? [...analyserFiles('fr'), LISTS] : []),
    ...(addsEnglish ? analyserFiles('en') : []),
  ];
  const besides = { [LISTS]: __GENERATOR_LISTS__ };
  const open = await openModels({ folder, files, besides, onBytes });
  if (!open.ok) return open;
  let generator = loaded;
  if (generator === null) {
    const french = await openAnalyser('fr', open.value);
    if (!french.ok) return french;
    const { analyser, forms } = french.value;
    if (forms === null) return fail({ code: 'model-missing' });
    const lists = await open.value(LISTS, readLists);
    if (!lists.ok) return lists;
    const lexicons = buildLexicons(lists.value, forms);
    generator = { lexicons, french: analyser, english: null };
  }
  if (!addsEnglish) return ok(generator);
  const english = await openAnalyser('en', open.value);
  return english.ok ? ok({ ...generator, english: english.value.analyser }) : english;
}

function readLists(bytes: Uint8Array): Result<ReadList, ModelProblem> {
  try {
    const lists = v.safeParse(listsSchema, JSON.parse(new TextDecoder().decode(bytes)));
    if (lists.success) return ok((name) => lists.output[name] ?? missing(name));
  } catch {
    // Not JSON: not our file.
  }
  return fail({ code: 'model-not-recognised' });
}

function missing(name: string): never {
  throw new Error(`The list ${name} was not built`);
}
