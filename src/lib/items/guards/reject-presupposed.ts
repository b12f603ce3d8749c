import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Detail } from '../details/detail.ts';

/** What happens once, in one place. */
const ONCE =
  /(?<![\p{L}])(?:né|née|nés|naquit|naquirent|naît|mourut|meurt|fond[ée]|fondée|fonda|construit|construite|inaugur\p{L}*|bâti|bâtie|capitale|situé|située|sign[ée]|signée|siège|enterré|inhumé|baptisé|couronné|sacré|se jette|déroul\p{L}*|eut lieu|a lieu|se trouve)(?!\p{L})/iu;
/** Steps up the tree that stay within what the sentence asserts. */
const ASSERTED =
  /^(?:nsubj|obj|iobj|obl|nummod|xcomp|root|conj|advmod|nmod|amod|case|fixed|cop|aux)(?::|$)/u;

/**
 * Whether putting another value in its place makes the sentence certainly false: the detail is part of
 * what is asserted, not of what is taken for granted (a relative or participial clause, an apposition,
 * the description of the subject), and a name belongs to something that happens once.
 */
export function isAsserted(detail: Detail): boolean {
  const { tree, head, asked, segment } = detail;
  if (!isOnAssertedPath(tree, head)) return false;
  if (asked.kind === 'number' && isDefinite(detail)) return false;
  if (asked.kind !== 'name') return true;
  return ONCE.test(segment.fr) || isOnce(tree);
}

/** Whether a sentence tells of what can be but once and in one place: a birth, a foundation, a capital. */
export function isOneToOne(sentence: string): boolean {
  return ONCE.test(sentence);
}

/** *les deux pays*, *ses 20 000 hommes*: how many they are is taken for granted. */
function isDefinite({ segment, start }: Detail): boolean {
  return /(?<!\p{L})(?:les|des|aux|ces|ses|leurs|nos|mes|vos)[ \u00a0]$/iu.test(
    segment.fr.slice(0, start),
  );
}

/** Whether a word is part of what the sentence says, not of the description of whom it speaks. */
export function isOnAssertedPath(tree: TreeView, from: number): boolean {
  const path = pathToRoot(tree, from);
  if (path.some((deprel) => !ASSERTED.test(deprel))) return false;
  // what describes the subject is taken for granted, the subject itself is not
  const subject = path.findIndex((deprel) => deprel.startsWith('nsubj'));
  return !path
    .slice(0, Math.max(0, subject))
    .some((deprel) => /^(?:nmod|nummod|amod)/u.test(deprel));
}

function pathToRoot({ words }: TreeView, from: number): string[] {
  const path: string[] = [];
  let word = words[from];
  while (word !== undefined && path.length < words.length) {
    path.push(word.deprel);
    word = words[word.head];
  }
  return path;
}

/** A single event: a passé simple or composé, or a historic present with its date. */
export function isOnce({ words, dependents, mentions }: TreeView): boolean {
  const root = words.findIndex(({ head }) => head === -1);
  const chain = [
    root,
    ...(dependents[root] ?? []).filter((at) => /^(?:aux|cop)/u.test(words[at]?.deprel ?? '')),
  ];
  const dated = mentions.some(({ value }) => value?.kind === 'date');
  return chain.some((at) => {
    const feats = words[at]?.feats ?? {};
    if (feats['VerbForm'] !== 'Fin') return false;
    if (feats['Tense'] === 'Past') return true;
    if (feats['Tense'] !== 'Pres' || feats['Mood'] !== 'Ind') return false;
    const participle =
      words[root]?.feats['VerbForm'] === 'Part' && words[at]?.deprel === 'aux:tense';
    return dated || participle;
  });
}
