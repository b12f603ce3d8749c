import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** Least chance that the pronoun has its place in its clause: *dont* is never anything else. */
const SURE_PRONOUN = { qui: 0.75, que: 0.6, dont: 0.4, où: 0.55 } as const;
/** Least chance that a word is the relative, and not a conjunction or a question. */
const SURE_TAG = 0.75;
/** Where a clause hangs is often unsure, but of *que* alone it tells what it is. */
const CLAUSE = /^(?:acl|advcl|conj|parataxis)/u;
/** Behind these no relative pronoun of one word stands, or another one goes before. */
const BEFORE = /^(?:ADP|CCONJ|SCONJ|ADV|VERB|AUX)$/u;
const COMPARES = /^(?:autant|tant|plus|moins|aussi|si|tel|telle|tels|telles|mêmes?)$/iu;
const POINTING = /^(?:ceux|celui|celles?)$/iu;
/** What stands within the verb group before the verb. */
const HELPER = /^(?:aux|cop)/u;

/** A relative pronoun and the clause that it opens. Word indices. */
export interface Relative {
  readonly at: number;
  readonly form: 'qui' | 'que' | 'dont' | 'où';
  /** The verb of the clause, or the adjective or noun that *être* ties to its subject. */
  readonly predicate: number;
  /** Its verb with a person. */
  readonly finite: number;
  /** The subject of the clause where that is another word, before its verb; null for none there. */
  readonly subject: number | null;
  /** What the pronoun hangs on: the predicate, or a noun of the clause. */
  readonly governor: number;
}

/** Reads a relative pronoun; null where the word is none, or something of its clause is unsure. */
export function readRelative({ words, dependents }: TreeView, at: number): Relative | null {
  const word = words[at];
  if (word?.feats['PronType'] !== 'Rel' || word.tagConfidence < SURE_TAG) return null;
  const form = formOf(word.form);
  if (form === null || word.arcConfidence < SURE_PRONOUN[form]) return null;
  const last = words[at - 1]?.form === ',' ? words[at - 2] : words[at - 1];
  if (last === undefined) return null;
  const isNominal = !BEFORE.test(last.upos) || last.feats['VerbForm'] === 'Part';
  if (/^ce$/iu.test(last.form) || (!isNominal && !POINTING.test(last.form))) return null;
  // *autant de marins qu'ils veulent* compares
  if (form === 'que' && words.slice(0, at).some((one) => COMPARES.test(one.form))) return null;
  let predicate = word.head;
  // up from the noun of the clause on which *dont* hangs
  if (form === 'dont' && /^(?:nsubj|obj)/u.test(words[predicate]?.deprel ?? ''))
    predicate = words[predicate]?.head ?? -1;
  const clause = words[predicate];
  if (clause === undefined || clause.head >= at || predicate < at) return null;
  if (!(form === 'que' ? /^acl/u : CLAUSE).test(clause.deprel)) return null;
  const own = dependents[predicate] ?? [];
  const finite = [...own.filter((one) => HELPER.test(words[one]?.deprel ?? '')), predicate].find(
    (one) => words[one]?.feats['VerbForm'] === 'Fin',
  );
  if (finite === undefined || finite < at) return null;
  const subject = own.find(
    (one) =>
      one !== at && one > at && one < finite && (words[one]?.deprel ?? '').startsWith('nsubj'),
  );
  return {
    at,
    form,
    predicate,
    finite,
    subject: subject ?? null,
    governor: word.head,
  };
}

function formOf(form: string): Relative['form'] | null {
  switch (form.replace('’', "'")) {
    case 'qui':
      return 'qui';
    case 'que':
    case "qu'":
      return 'que';
    case 'dont':
      return 'dont';
    case 'où':
      return 'où';
    default:
      return null;
  }
}
