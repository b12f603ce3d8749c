import type { Asker, Target } from './target.ts';
import { trimmedPhrase, withoutEdgeMarks } from './trim-phrase.ts';
import { writeWords } from './write-words.ts';

const CAUSE =
  /^(?:because|due to|owing to|thanks to|on account of|as a result of|in order (?:not )?to|so as (?:not )?to|so that)\b/iu;
const PURPOSE = /^(?:in order |so as )?(?:not )?to\b/iu;
const MANNER = /^by \p{L}+ing\b/iu;

/** *Why …?* where the sentence itself names the cause or the aim; *How …?* for *by doing*. */
export const askReason: Asker = (frame) => {
  const { view, predicate } = frame;
  return (view.dependents[predicate] ?? []).flatMap((at): Target[] => {
    const { deprel = '', feats } = view.words[at] ?? {};
    if (!/^(?:advcl|obl)(?::|$)/u.test(deprel)) return [];
    const answer = withoutEdgeMarks(view, trimmedPhrase(view, at));
    const text = writeWords(view, answer) ?? '';
    const common = { role: 'oblique', removed: answer, answer, head: at } as const;
    if (CAUSE.test(text)) return [{ ...common, word: 'why', wh: 'why' }];
    if (!deprel.startsWith('advcl')) return [];
    if (PURPOSE.test(text) && feats?.['VerbForm'] === 'Inf') {
      return [{ ...common, word: 'why', wh: 'why' }];
    }
    return MANNER.test(text) ? [{ ...common, word: 'how', wh: 'how' }] : [];
  });
};
