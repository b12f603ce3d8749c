import { isMark, subtreeOf } from './keep-phrase.ts';
import type { Source } from './statement.ts';

const WHY = /^(?:car|parce|puisqu(?:e|['’]))$/iu;
const WHEN = /^(?:lorsqu(?:e|['’])|quand)$/iu;

/**
 * How a word hangs on its verb. *car il pleut*, read as a clause beside the other, and *lorsqu'il
 * pleut*, read as what is said, tell why and when.
 */
export function readRelation(source: Source, at: number): string {
  const relation = source.view.words[at]?.deprel ?? '';
  if (!/^(?:conj|ccomp)(?::|$)/u.test(relation)) return relation;
  const [first = at] = subtreeOf(source, at).filter((word) => !isMark(source, word));
  const opening = source.view.words[first]?.form ?? '';
  return (relation === 'conj' ? WHY : WHEN).test(opening) ? 'advcl' : relation;
}
