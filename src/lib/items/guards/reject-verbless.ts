import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { Token } from '#lib/text/tokenise.ts';
import { readsAsFinite } from './reads-as-finite.ts';

const RELATIVE = /^(?:qui|dont|où)$/iu;

/** Whether a sentence has a finite verb of its own, outside its relative clauses. */
export function isStatement(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const finite = tokens.filter(({ form }, index) =>
    readsAsFinite(form, tokens[index - 1]?.form ?? '', lexicon),
  ).length;
  return finite > tokens.filter(({ form }) => RELATIVE.test(form)).length;
}
