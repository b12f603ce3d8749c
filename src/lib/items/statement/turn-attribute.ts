import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { atHead, inMidSentence, phraseOf } from '../paraphrase/clause-parts.ts';

/** *Lima est la capitale du Pérou.* as *La capitale du Pérou est Lima.*; null where it is not so simple. */
export function turnAttribute(tree: TreeView): string | null {
  const { words, dependents, text } = tree;
  const root = words.findIndex(({ head }) => head === -1);
  const attribute = words[root];
  if (attribute?.upos !== 'NOUN' || attribute.feats['Number'] === 'Plur') return null;
  if (/[,;:()«»]/u.test(text) || !/[^.]\.$/u.test(text)) return null;
  const own = dependents[root] ?? [];
  const subject = own.find((at) => words[at]?.deprel === 'nsubj');
  const copula = own.find((at) => words[at]?.deprel === 'cop');
  const article = own.find((at) => words[at]?.upos === 'DET');
  if (subject === undefined || copula === undefined || article === undefined) return null;
  const verb = words[copula];
  const opener = words[article];
  if (verb === undefined || opener === undefined) return null;
  if (!/^(?:est|était|fut)$/u.test(verb.form) || !/^(?:le|la|l['’])$/u.test(opener.form))
    return null;
  const phrase = phraseOf(tree, subject);
  if (phrase?.start !== 0 || text.slice(phrase.end, verb.start) !== ' ') return null;
  if (text.slice(verb.end, opener.start) !== ' ' || words[subject]?.feats['Number'] === 'Plur')
    return null;
  // a time, a relative clause or a comparison would say another thing of what comes first
  const said = text.slice(opener.start, -1);
  const isSimple = own.every(
    (at) =>
      at === subject ||
      /^(?:cop|det|amod|nmod|case|punct|fixed|flat)/u.test(words[at]?.deprel ?? ''),
  );
  if (!isSimple || /(?<!\p{L})(?:qui|que|dont|où|à|en)(?!\p{L})/iu.test(said)) return null;
  return `${atHead(said)} ${verb.form} ${inMidSentence(tree, phrase)}.`;
}
