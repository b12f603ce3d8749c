import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import type { Views } from '../agree.ts';
import { haveSameTime, readTenseSphere } from '../agreement/read-tense-sphere.ts';
import type { EnglishSide } from '../asides/english-side.ts';
import type { Asked } from '../asked.ts';
import type { EnglishGrammar } from './english-grammar.ts';
import { supportWithDo } from './inflect-verb.ts';
import { endsOf, readLead, saysTheSame, verbBehind } from './plain-order.ts';
import { phraseOf } from './trim-phrase.ts';

/**
 * The English of a question for the year that opens its sentence, or for whom its verb is about: *In 1921
 * Ada Varn asked Luc to leave* – *In what year did Ada Varn ask Luc to leave?*, *Who did Ada Varn ask …?*
 * Subject, verb and answer are found by the words that stand against the French ones, without a tree.
 */
export function askPlainInversion(
  french: Asked,
  views: Views,
  links: readonly WordLink[],
  side: EnglishSide,
  grammar: EnglishGrammar,
): Asked | null {
  const { french: ours, english: view } = views;
  const isYear = french.word === 'year' && /^En quelle année\s/u.test(french.stem);
  const isWhom = french.word === 'who' && /^(?:À qui|Qui)\s/u.test(french.stem);
  if (french.role === 'subject' || !(isYear || isWhom)) return null;
  const own = ours.words.flatMap(({ start, end }, at) =>
    start >= french.answer.start && end <= french.answer.end ? [at] : [],
  );
  const answer = side.answerTo(own);
  const subjectAt = (ours.dependents[french.predicate] ?? []).find((at) =>
    ours.words[at]?.deprel.startsWith('nsubj'),
  );
  const subject = subjectAt === undefined ? null : side.phraseOf(phraseOf(ours, subjectAt));
  const [from, to] = [view.words[subject?.[0] ?? -1], view.words[subject?.at(-1) ?? -1]];
  const verb = to && verbBehind(view, to.end);
  const finite = view.words[verb?.finite ?? -1];
  const supported = finite && supportWithDo(finite, grammar);
  if (!answer || !subject || !from || !to || !verb || !finite || !supported) return null;
  const head = view.words.findIndex(({ start }) => start === answer.start);
  const before = view.text.slice(0, from.start);
  const { lead, isPlain } = readLead(view, from.start);
  const between = view.text.slice(finite.end, answer.start);
  const isPlaced = isYear
    ? new RegExp(`^In ${answer.text},? $`, 'u').test(before)
    : isPlain && between === ' ';
  if (!isPlaced) return null;
  const sphere = readTenseSphere(view, verb.finite);
  if (!haveSameTime(readTenseSphere(ours, french.predicate), sphere)) return null;
  const adverbs = view.text.slice(to.end, finite.start).trim();
  const said = lowerArticle(view.text.slice(from.start, to.end));
  const rest = isYear ? finite.end : answer.end;
  for (const end of endsOf(view, verb.finite)) {
    if (end < rest) continue;
    const pieces = [
      isYear ? 'In what year' : 'Who',
      supported.support,
      said,
      adverbs,
      supported.base,
      view.text.slice(rest, end).trim(),
      isYear ? '' : lead,
    ];
    const stem = `${pieces.filter(Boolean).join(' ')}?`;
    const asked = {
      ...french,
      lang: 'en',
      stem,
      answer,
      answerHead: head,
      predicate: verb.finite,
    } as const;
    const kept = view.words.flatMap((word, at) =>
      word.start >= from.start && word.end <= end && !isInside(word, answer) ? [at] : [],
    );
    if (saysTheSame(french, asked, kept, links, views)) return asked;
  }
  return null;
}

/** *The baker* within a question. */
function lowerArticle(text: string): string {
  return text.replace(/^(?:The|A|An)(?=\s)/u, (article) => article.toLowerCase());
}

function isInside(
  word: { readonly start: number; readonly end: number },
  answer: Asked['answer'],
): boolean {
  return word.start >= answer.start && word.end <= answer.end;
}
