import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { readNoun } from '../article/read-noun.ts';
import { spell, type Conjugated } from '../conjugation/conjugated.ts';
import type { ItemContext } from '../context.ts';
import passiveVerbs from '../data/passive-verbs.json' with { type: 'json' };
import {
  atHead,
  inMidSentence,
  phraseOf,
  readSimpleClause,
  type Phrase,
  type SimpleClause,
} from './clause-parts.ts';

/** Verbs of doing, whose passive says the same. */
const VERBS = new Set(passiveVerbs);

/** *Eiffel construisit la tour.* as *La tour fut construite par Eiffel.*, and back; null where unsure. */
export function changeVoice(tree: TreeView, context: ItemContext): string | null {
  const clause = readSimpleClause(tree, context);
  if (clause === null || !VERBS.has(clause.group.at.lemma)) return null;
  return clause.group.at.voice === 'active'
    ? makePassive(tree, clause, context)
    : makeActive(tree, clause, context);
}

function makePassive(tree: TreeView, clause: SimpleClause, context: ItemContext): string | null {
  const { group, opening, subject, verb } = clause;
  const object = onlyPhrase(tree, verb, /^obj$/u);
  if (object === null || object.start < group.end || !hasDeterminer(tree, object)) return null;
  const agreement = agreementOf(tree, object, context);
  if (agreement === null) return null;
  const passive = spell(
    { ...group.at, voice: 'passive', auxiliary: null, number: agreement.number, agreement },
    context.lexicon.verbs,
  );
  if (passive === null) return null;
  const { text } = tree;
  // two phrases with *par* would be taken for each other
  if (/(?<!\p{L})par(?!\p{L})/u.test(text)) return null;
  if (!isLast(text.slice(object.end)) || text.slice(group.end, object.start).trim() !== '')
    return null;
  const agent = inMidSentence(tree, subject);
  const object2 = text.slice(object.start, object.end);
  const begun = opening + (opening === '' ? atHead(object2) : object2);
  return `${begun} ${passive}${text.slice(group.end, object.start).trimEnd()} par ${agent}${text.slice(object.end)}`;
}

function makeActive(tree: TreeView, clause: SimpleClause, context: ItemContext): string | null {
  const { group, opening, subject, verb } = clause;
  const agent = onlyPhrase(tree, verb, /^obl:agent$/u);
  if (agent === null || agent.start < group.end) return null;
  const { text, words } = tree;
  const by = words.find(({ start }) => start === agent.start);
  if (by?.form !== 'par') return null;
  if (!isLast(text.slice(agent.end)) || text.slice(group.end, agent.start).trim() !== '')
    return null;
  const doer: Phrase = { ...agent, start: agent.start + 'par '.length };
  const number = numberOf(tree, doer, context);
  if (number === null) return null;
  const at: Conjugated = {
    ...group.at,
    voice: 'active',
    number,
    auxiliary:
      group.at.tense === 'passe-compose' || group.at.tense === 'plus-que-parfait' ? 'avoir' : null,
    agreement: null,
  };
  const active = spell(at, context.lexicon.verbs);
  if (active === null) return null;
  const actor = text.slice(doer.start, doer.end);
  const begun = opening + (opening === '' ? atHead(actor) : actor);
  const middle = text.slice(group.end, agent.start).trimEnd();
  return `${begun} ${active} ${inMidSentence(tree, subject)}${middle}${text.slice(agent.end)}`;
}

/** Nothing but a time may follow: a phrase of place or manner would change what it belongs to. */
function isLast(rest: string): boolean {
  return /^(?:[ \u00a0](?:en \d{4}|en \p{Ll}+ \d{4}|le \d{1,2}(?:er)? \p{Ll}+ \d{4}))?\.$/u.test(
    rest,
  );
}

function onlyPhrase(tree: TreeView, verb: number, deprel: RegExp): Phrase | null {
  const found = (tree.dependents[verb] ?? []).filter((at) =>
    deprel.test(tree.words[at]?.deprel ?? ''),
  );
  const [head, ...more] = found;
  return head === undefined || more.length > 0 ? null : phraseOf(tree, head);
}

function hasDeterminer({ words, dependents }: TreeView, { head, start }: Phrase): boolean {
  return (dependents[head] ?? []).some(
    (at) =>
      words[at]?.start === start &&
      words[at].upos === 'DET' &&
      /^(?:le|la|l['’]|les|cette|cet|ce|ces|son|sa|ses|leurs?)$/iu.test(words[at].form),
  );
}

function agreementOf(
  tree: TreeView,
  phrase: Phrase,
  context: ItemContext,
): NonNullable<Conjugated['agreement']> | null {
  const word = tree.words[phrase.head];
  if (word?.upos !== 'NOUN' || isJoined(tree, phrase)) return null;
  const read = readNoun(word.form.toLowerCase(), context.readingsOf, context.lexicon);
  // *la tour* and *le tour* are told apart by their article
  const determiner = tree.words.find(({ start }) => start === phrase.start);
  const shown = determiner?.feats['Gender'];
  const gender = read.gender ?? (shown === 'Masc' || shown === 'Fem' ? shown : null);
  return gender === null || read.number === null ? null : { gender, number: read.number };
}

function numberOf(tree: TreeView, phrase: Phrase, context: ItemContext): 'Sing' | 'Plur' | null {
  if (isJoined(tree, phrase)) return null;
  const word = tree.words[phrase.head];
  if (word === undefined) return null;
  const determiner = (tree.dependents[phrase.head] ?? []).find(
    (at) => tree.words[at]?.upos === 'DET',
  );
  const shown = tree.words[determiner ?? -1]?.feats['Number'];
  if (word.upos === 'PROPN') {
    const isPerson = tree.mentions.some(
      (mention) => mention.words.includes(phrase.head) && mention.type === 'person',
    );
    if (shown === 'Plur' || shown === 'Sing') return shown;
    return isPerson ? 'Sing' : null;
  }
  if (word.upos !== 'NOUN') return null;
  const { number } = readNoun(word.form.toLowerCase(), context.readingsOf, context.lexicon);
  return number !== null && (shown === undefined || shown === number) ? number : null;
}

function isJoined({ words, dependents }: TreeView, { head }: Phrase): boolean {
  return (dependents[head] ?? []).some((at) => words[at]?.deprel === 'conj');
}
