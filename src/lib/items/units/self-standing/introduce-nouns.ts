import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { isPast } from './is-anchored.ts';
import { isKindNoun } from './is-natural-kind.ts';

/** The nouns, as lemmas, that a text has spoken of so far with an article that introduces them. */
export interface IntroducedNouns {
  readonly before: ReadonlySet<string>;
  readonly add: (view: TreeView | null) => void;
}

const INTRODUCES =
  /^(?:une?|des|deux|trois|quatre|cinq|plusieurs|quelques|certaine?s?|sa|son|ses|leurs?|ce|cet|cette|ces)$/iu;

/** *un village* … *Le village*: what is introduced once is known afterwards. */
export function introduceNouns(): IntroducedNouns {
  const before = new Set<string>();
  return {
    before,
    add: (view) => {
      // *Un castor mange des feuilles*, *le castor d'Europe*: any of them, all of them
      const isAlwaysSo = view !== null && !isPast(view);
      for (const [at, { upos, lemma }] of (view?.words ?? []).entries()) {
        if (upos !== 'NOUN') continue;
        const bound = (view?.dependents[at] ?? []).map((of) => view?.words[of]);
        const isIntroduced = bound.some(
          (word) =>
            !(
              isKindNoun(lemma) &&
              (isAlwaysSo || /^(?:nmod|acl|appos)/u.test(word?.deprel ?? ''))
            ) &&
            ((/^(?:det|nummod)/u.test(word?.deprel ?? '') && INTRODUCES.test(word?.form ?? '')) ||
              /^(?:nmod|acl|appos)/u.test(word?.deprel ?? '')),
        );
        if (isIntroduced) before.add(lemma);
      }
    },
  };
}
