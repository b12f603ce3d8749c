import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import roles from '../../data/one-way-verbs.json' with { type: 'json' };
import { atHead, inMidSentence, phraseOf, type Phrase } from '../../paraphrase/clause-parts.ts';
import type { Turned } from './turn-verb.ts';

/** What one does to another and the other does not do to him: *remplacer*, *vaincre*, not *rencontrer*. */
const OBJECT = new Set(roles.object);
/** The same with *à*: *succéder*. */
const TO = new Set(roles.to);
const LOOSE = /[«»“”"();:]/u;

/**
 * *Rivet remplace Morel.* for *Morel remplace Rivet.*, and the same of passives: both by name, of one kind
 * and one number, so that the verb stays as it is.
 */
export function swapRoles(tree: TreeView): Turned[] {
  const { words: all, dependents, text } = tree;
  const root = all.findIndex(({ head }) => head === -1);
  const verb = all[root];
  if (verb?.upos !== 'VERB' || LOOSE.test(text) || hasOtherClause(tree, root)) return [];
  const below = dependents[root] ?? [];
  const helped = below.some((at) => /^(?:être|été)$/u.test(all[at]?.lemma ?? ''));
  const shown = helped ? (verb.feats['Gender'] ?? 'none') : undefined;
  const isPassive = below.some((at) => all[at]?.deprel === 'aux:pass');
  const [subject, ...subjects] = below.filter((at) =>
    /^nsubj(?::pass)?$/u.test(all[at]?.deprel ?? ''),
  );
  const others = below.filter((at) => {
    const deprel = all[at]?.deprel ?? '';
    if (isPassive) return deprel === 'obl:agent' && OBJECT.has(verb.lemma);
    if (deprel === 'obj') return OBJECT.has(verb.lemma);
    return (
      TO.has(verb.lemma) &&
      /^(?:iobj|obl)/u.test(deprel) &&
      (dependents[at] ?? []).some((of) => all[of]?.form === 'à')
    );
  });
  const [other, ...more] = others;
  if (subject === undefined || other === undefined || subjects.length > 0 || more.length > 0)
    return [];
  if (subject > root || other < root || !areAlike(tree, subject, other, shown)) return [];
  const [ours, its] = [phraseOf(tree, subject), barePhrase(tree, other)];
  if (ours === null || its === null || text.slice(ours.start, its.end).includes(',')) return [];
  const done = text.slice(its.start, its.end);
  const opening = text.slice(0, ours.start);
  const first = opening === '' ? atHead(done) : done;
  const last = inMidSentence(tree, ours);
  const said = `${first}${text.slice(ours.end, its.start)}${last}`;
  return [
    {
      fr: `${opening}${said}${text.slice(its.end)}`,
      key: text.slice(ours.start, its.end),
      option: said,
    },
  ];
}

function hasOtherClause({ words: all }: TreeView, root: number): boolean {
  return all.some(
    ({ deprel, upos, feats }, at) =>
      at !== root &&
      (upos === 'VERB' || upos === 'PRON' || feats['Poss'] === 'Yes') &&
      !deprel.startsWith('aux'),
  );
}

/** The phrase without the preposition that opens it. */
function barePhrase(tree: TreeView, head: number): Phrase | null {
  const phrase = phraseOf(tree, head);
  if (phrase === null) return null;
  const opener = /^(?:par|à)[ \u00a0]/u.exec(tree.text.slice(phrase.start, phrase.end))?.[0] ?? '';
  return { ...phrase, start: phrase.start + opener.length };
}

/** Two names of one kind, both of one bearer; where the verb shows a gender, the second has it. */
function areAlike(
  { mentions, entities, words: all }: TreeView,
  a: number,
  b: number,
  shown: string | undefined,
): boolean {
  const [first, second] = [a, b].map((at) =>
    mentions.find(
      (mention) => mention.words.includes(at) && mention.value === null && mention.form === 'name',
    ),
  );
  if (first?.value !== null || second?.value !== null) return false;
  if (first.entity === second.entity || first.type === null || first.type !== second.type)
    return false;
  if (all[a]?.feats['Number'] === 'Plur' || all[b]?.feats['Number'] === 'Plur') return false;
  const [one, other] = [entities.get(first.entity), entities.get(second.entity)];
  if (one?.number === 'Plur' || other?.number === 'Plur') return false;
  return shown === undefined || other?.gender === shown;
}
