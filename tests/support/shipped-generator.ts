import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import type { Lang } from '#lib/core/language.ts';
import { loadGenerator } from '../../src/cli/load-lexicon.ts';

const loaded = loadGenerator();
if (!loaded.ok) throw new Error(loaded.error.problem.code);

/** Lexicons, names and both analysers of static/models. */
export const generator = loaded.value;

const { lexicon, analysers, names } = generator;

/** What French questions are asked with. */
export const grammar = {
  lexicon,
  names,
  readingsOf: (form: string) => analysers.french.lexicon?.readings(form) ?? [],
};

/** The tree of one sentence; throws where it is none. */
export function viewOf(sentence: string, lang: Lang = 'fr'): TreeView {
  const analyser = lang === 'fr' ? analysers.french : analysers.english;
  const view = viewParagraphs([[sentence]], analyser, lexicon)[0]?.[0];
  if (!view) throw new Error(`no tree: ${sentence}`);
  return view;
}
