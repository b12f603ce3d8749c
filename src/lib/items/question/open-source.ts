import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { findBracketed } from './french/find-bracketed.ts';
import type { FrenchGrammar, Source } from './french/statement.ts';

/** A French sentence as the rules of asking read it, nothing taken for granted of its surroundings. */
export function openSource(view: TreeView, grammar: FrenchGrammar): Source {
  return {
    lexicon: grammar.lexicon,
    readingsOf: grammar.readingsOf,
    ...(grammar.names === undefined ? {} : { names: grammar.names }),
    view,
    selfStanding: false,
    bracketed: findBracketed(view),
    apostrophe: /['’]/u.exec(view.text)?.[0] ?? '’',
  };
}
