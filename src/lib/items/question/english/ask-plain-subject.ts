import type { BilingualLexicon } from '#lib/bilingual/bilingual-lexicon.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import type { Views } from '../agree.ts';
import { haveSameTime, readTenseSphere } from '../agreement/read-tense-sphere.ts';
import type { EnglishSide } from '../asides/english-side.ts';
import type { Asked } from '../asked.ts';
import { endsOf, readLead, saysTheSame, verbBehind } from './plain-order.ts';

/**
 * The English of a question for the subject that opens its sentence: *Vesta retorted that …* – *Which
 * studio retorted that …?* The order of the words stays, so no tree is needed, only that all the
 * question says stands against what the French one says. Null where any of it is not sure.
 */
export function askPlainSubject(
  french: Asked,
  views: Views,
  links: readonly WordLink[],
  side: EnglishSide,
  bilingual: BilingualLexicon,
): Asked | null {
  const { french: ours, english: view } = views;
  const wh = openingOf(french, bilingual);
  const own = ours.words.flatMap(({ start, end }, at) =>
    start >= french.answer.start && end <= french.answer.end ? [at] : [],
  );
  const answer = french.role === 'subject' ? side.answerTo(own) : null;
  const head = view.words.findIndex(({ start }) => start === answer?.start);
  const verb = answer && verbBehind(view, answer.end);
  if (wh === null || !answer || !verb || head < 0) return null;
  const { lead, isPlain } = readLead(view, answer.start);
  const predicate = links.find((link) => link.french.includes(french.predicate))?.english[0];
  const at = predicate ?? verb.finite;
  if (!isPlain || !haveSameTime(readTenseSphere(ours, french.predicate), readTenseSphere(view, at)))
    return null;
  for (const end of endsOf(view, verb.finite)) {
    const rest = view.text.slice(view.words[verb.first]?.start, end);
    const stem = `${wh} ${[rest, lead].filter(Boolean).join(' ')}?`;
    const asked: Asked = { ...french, lang: 'en', stem, answer, answerHead: head, predicate: at };
    const kept = view.words.flatMap((word, of) =>
      of >= verb.first && word.end <= end ? [of] : [],
    );
    if (saysTheSame(french, asked, kept, links, views)) return asked;
  }
  return null;
}

/** *Qui*, or *Quel* with a noun for which the lexicon has an English one. */
function openingOf({ word, stem }: Asked, bilingual: BilingualLexicon): string | null {
  if (word === 'who') return /^Qui(?!\p{L})/u.test(stem) ? 'Who' : null;
  const [, noun] = /^Quel(?:le)? (\p{Ll}+) /u.exec(stem) ?? [];
  if (word !== 'which' || noun === undefined) return null;
  const [entry] = bilingual.entries(noun).filter(({ upos }) => upos === 'NOUN');
  const english = entry?.english[0];
  return english === undefined ? null : `Which ${english}`;
}
