import type { Clause } from '#lib/analysis/clauses/clause.ts';
import { isMark, keepPhrase } from '../keep-phrase.ts';
import { readVerbGroup } from '../read-verb-group.ts';
import type { Source, Statement } from '../statement.ts';

/** What comes, begins or ends by itself: a noun behind it is its subject. */
const COMES =
  /^(?:apparaître|arriver|commencer|débuter|disparaître|mourir|naître|paraître|périr|survenir|venir)$/u;
const DEFINITE = /^(?:l[ae]s?|l['’])$/iu;

/**
 * *En 1950 débute la production du modèle*, *En 1726 est créée la Ferme générale*: with a date before
 * the verb, a definite noun behind it is its subject, though it was read as its object.
 */
export function deriveInverted(source: Source, { kind, predicate }: Clause): Statement | null {
  const { view } = source;
  if (!/^(?:main|coordinate|juxtaposed)$/u.test(kind)) return null;
  const read = readVerbGroup(source, predicate);
  if (!read.ok || read.value.group.negated) return null;
  const { group, others } = read.value;
  const start = group.clitics[0] ?? group.finite;
  const end = Math.max(group.finite, ...group.rest);
  if (!group.passive && !COMES.test(view.words[group.main]?.lemma ?? '')) return null;
  const real = others.filter((at) => !isMark(source, at));
  const front = real.filter((at) => at < start);
  const behind = real.filter((at) => at > end);
  const [date = -1, ...beside] = front;
  const [head = -1, ...more] = behind;
  if (beside.length > 0 || more.length > 0) return null;
  const { deprel = '', upos = 'X', feats = {} } = view.words[head] ?? {};
  if (!/^(?:obj|nsubj)/u.test(deprel) || !/^(?:NOUN|PROPN)$/u.test(upos)) return null;
  const subject = keepPhrase(source, head);
  const when = keepPhrase(source, date);
  const isDate = view.mentions.some(({ type, words }) => type === 'date' && words.includes(date));
  if (subject === null || when === null || !isDate || subject[0] !== end + 1) return null;
  if (upos === 'NOUN' && !DEFINITE.test(view.words[end + 1]?.form ?? '')) return null;
  if (subject.some((at) => isMark(source, at))) return null;
  if (!agrees(view.words[group.finite]?.feats['Number'], feats['Number'])) return null;
  const { Gender: gender, VerbForm: form } = view.words[group.main]?.feats ?? {};
  if (form === 'Part' && !agrees(gender, feats['Gender'])) return null;
  return {
    ...source,
    predicate,
    verb: group,
    subject: { head, deprel: 'nsubj', words: subject, place: 'front', aside: false },
    impersonal: false,
    attribute: null,
    object: null,
    phrases: [{ head: date, deprel: 'obl:mod', words: when, place: 'front', aside: false }],
  };
}

function agrees(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
