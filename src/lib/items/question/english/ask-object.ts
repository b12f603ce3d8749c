import { askNominal } from './ask-nominal.ts';
import type { Asker, Target } from './target.ts';
import { trimmedPhrase } from './trim-phrase.ts';
import { verbChain } from './verb-chain.ts';

/** Verbs whose second noun says what somebody turns into or is called. */
const NAMING =
  /^(?:become|remain|call|name|nickname|rename|dub|entitle|title|christen|baptise|baptize)$/u;

/** *What did the company sell?*, *Who did she marry?*, *What did Paul become?* */
export const askObject: Asker = (frame, grammar) => {
  const { view } = frame;
  return verbChain(frame).flatMap((verb) => {
    const below = view.dependents[verb] ?? [];
    return below.flatMap((at): Target[] => {
      const { deprel = '', upos } = view.words[at] ?? {};
      if (deprel === 'obj') return askNominal(frame, at, 'object', grammar);
      if (deprel === 'iobj') return askRecipient(frame, verb, at, grammar);
      const names = deprel === 'xcomp' && (upos === 'NOUN' || upos === 'PROPN');
      return names && NAMING.test(view.words[verb]?.lemma ?? '')
        ? askNominal(frame, at, 'attribute', grammar).filter(({ word }) => word !== 'who')
        : [];
    });
  });
};

/** *The boy gave his sister an apple.* → *Who did the boy give an apple to?* */
function askRecipient(
  ...[frame, verb, at, grammar]: [Parameters<Asker>[0], number, number, Parameters<Asker>[1]]
): Target[] {
  const { view } = frame;
  const object = (view.dependents[verb] ?? []).find((other) => view.words[other]?.deprel === 'obj');
  const behind = object === undefined ? undefined : trimmedPhrase(view, object).at(-1);
  if (behind === undefined) {
    return askNominal(frame, at, 'object', grammar).filter(({ word }) => word === 'who');
  }
  if (behind < at) return [];
  return askNominal(frame, at, 'oblique', grammar)
    .filter(({ word }) => word === 'who' || word === 'what')
    .map((target) => ({ ...target, insert: { behind, text: 'to' } }));
}
