import { childrenOf, type ReferenceRule } from './open-reference.ts';

/** *là*, *ici*, *alors*, and comparatives of which nothing says with what they compare. */
export const openAdverb: ReferenceRule = (reading, at) => {
  const { view } = reading;
  const word = view.words[at];
  if (word === undefined || !/^(?:ADV|CCONJ|SCONJ)$/u.test(word.upos)) return null;
  const form = word.form.toLowerCase();
  const next = view.words[at + 1]?.form.toLowerCase() ?? '';
  if (/^(?:ici|là-bas|là-dessus)$/u.test(form)) return 'demonstrative';
  if (form === 'là' && !/^(?:où|que|qu['’])$/u.test(next)) return 'demonstrative';
  if (form === 'alors' && !/^(?:que|qu['’])$/u.test(next)) {
    const isPlaced = view.mentions.some(({ type, end }) => type === 'date' && end <= word.start);
    const isBehindClause = reading.clauses.some(
      ({ kind, predicate }) =>
        /^(?:adverbial|main|coordinate|juxtaposed)$/u.test(kind) &&
        predicate < at &&
        reading.clauseOf[predicate] !== reading.clauseOf[at],
    );
    return isPlaced || isBehindClause ? null : 'relative-time';
  }
  // *L'État promet même une récompense*: beyond what?
  if (form === 'même' && word.upos === 'ADV' && word.deprel.startsWith('advmod')) {
    const before = view.words[at - 1];
    const isBehindVerb = before?.upos === 'VERB' || before?.upos === 'AUX';
    return isBehindVerb && !/^(?:si|quand|lorsqu|pas)/u.test(next) ? 'connective' : null;
  }
  if (/^(?:plus|moins|aussi|autant)$/u.test(form)) {
    const adjective = view.words[word.head];
    if (adjective?.upos !== 'ADJ' || !/^(?:root|ccomp)$/u.test(adjective.deprel)) return null;
    if (view.words.slice(at).some(({ form: other }) => /^(?:que|qu['’])$/iu.test(other)))
      return null;
    const before = view.words[at - 1]?.form.toLowerCase() ?? '';
    if (
      /^(?:le|la|les|l['’]|non|de|d['’]|ou|ne|n['’]|pas|au)$/u.test(before) ||
      /^(?:ou|en)$/u.test(next)
    )
      return null;
    return childrenOf(reading, word.head, /^advcl/u).length > 0 ? null : 'comparison';
  }
  return null;
};
