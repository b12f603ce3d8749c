import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { isOnce } from '../guards/reject-presupposed.ts';

const NEGATION = /^(?:ne|n['’]|se|s['’])$/iu;
const MIN_ARC = 0.7;

/**
 * *C'est Gustave Eiffel qui construisit la tour.* Only of one who did something once, and where the
 * verb follows the name: elsewhere the stress would say that nobody else did.
 */
export function stressSubject(tree: TreeView): string | null {
  const { words, dependents, text } = tree;
  const root = words.findIndex(({ head }) => head === -1);
  if (!isOnce(tree) || /[;:«»“”"]/u.test(text) || !text.endsWith('.')) return null;
  const name = tree.mentions.find(
    (mention) => mention.start === 0 && mention.value === null && mention.form === 'name',
  );
  if (
    name?.value !== null ||
    name.type === null ||
    tree.entities.get(name.entity)?.number !== 'Sing'
  )
    return null;
  const inside = new Set(name.words);
  const heads = name.words.filter((at) => !inside.has(words[at]?.head ?? -1));
  const [head] = heads;
  const subject = words[head ?? -1];
  if (head === undefined || heads.length > 1 || subject?.head !== root) return null;
  if (!/^nsubj(?::pass)?$/u.test(subject.deprel) || subject.arcConfidence < MIN_ARC) return null;
  if ((dependents[head] ?? []).some((at) => !inside.has(at))) return null;
  const next = words.findIndex(({ start }) => start >= name.end);
  const own = [
    root,
    ...(dependents[root] ?? []).filter((at) => words[at]?.deprel.startsWith('aux')),
  ];
  if (!own.includes(next) || NEGATION.test(words[next]?.form ?? '')) return null;
  const joined = (dependents[root] ?? []).some((at) =>
    /^(?:conj|parataxis|cc)/u.test(words[at]?.deprel ?? ''),
  );
  return joined || !hasOnlyObject(tree, root)
    ? null
    : `C'est ${name.text} qui${text.slice(name.end)}`;
}

/** *fonda l'orphelinat*: done by one alone; *obtint un prix*, *naquit à Rome* are done by many. */
function hasOnlyObject({ words, dependents }: TreeView, root: number): boolean {
  return (dependents[root] ?? []).some(
    (at) =>
      words[at]?.deprel === 'obj' &&
      at > root &&
      words[at].feats['Number'] !== 'Plur' &&
      (dependents[at] ?? []).some((of) => /^(?:le|la|l['’])$/iu.test(words[of]?.form ?? '')),
  );
}
