import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '#lib/core/language.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Treebank } from '#lib/analysis/training/train-analyser.ts';
import { report } from '../outcome.ts';
import { wordMessage } from '../word-message.ts';
import { readGold, type BadGold } from '../eval/read-gold.ts';

/** Where the corpora lie beside the project. */
export const DEFAULT_CORPORA = '../shared/corpora/treebanks';

/** The first is the treebank whose conventions the models follow; parts of one go together. */
const TREEBANKS: Readonly<Record<Lang, readonly string[]>> = {
  fr: ['fr_gsd', 'fr_sequoia', 'fr_fqb', 'fr_rhapsodie'],
  en: ['en_ewt'],
};

export type NoTreebanks =
  | { readonly code: 'no-treebank'; readonly file: string }
  | { readonly code: 'bad-treebank'; readonly file: string; readonly problem: BadGold };

/** Reads all parts of the treebanks of a language that are in a folder. */
export function readTreebanks(folder: string, lang: Lang): Result<Treebank[], NoTreebanks> {
  const treebanks: Treebank[] = [];
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  for (const [domain, name] of TREEBANKS[lang].entries()) {
    const parts = files.filter((file) => file.startsWith(name) && file.endsWith('.conllu'));
    if (parts.length === 0)
      return fail({ code: 'no-treebank', file: join(folder, `${name}*.conllu`) });
    for (const part of parts) {
      const file = join(folder, part);
      const gold = readGold(file);
      if (!gold.ok) return fail({ code: 'bad-treebank', file, problem: gold.error });
      treebanks.push({ domain, sentences: gold.value });
    }
  }
  return ok(treebanks);
}

export function reportNoTreebanks(error: NoTreebanks): void {
  if (error.code === 'no-treebank') report(error.file, null, wordMessage(error.code));
  else {
    const { problem } = error;
    report(error.file, 'line' in problem ? problem.line : 1, wordMessage(problem.code));
  }
}
