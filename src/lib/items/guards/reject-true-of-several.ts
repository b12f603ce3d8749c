import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Detail } from '../details/detail.ts';
import great from '../data/great-countries.json' with { type: 'json' };
import { isKindNoun } from '../units/self-standing/is-natural-kind.ts';
import { isOnce, isOneToOne } from './reject-presupposed.ts';

/** What only one of a kind can be. */
const ALONE =
  /(?<!\p{L})(?:seule?s?|unique|premi(?:er|ère)s?|derni(?:er|ère)s?|le plus|la plus|les plus|capitale|plus (?:grande?|petite?|haute?|ancienne?|vieille))(?!\p{L})/iu;
/** Of whom nothing is said but that there are some. */
const SOME =
  /^(?:des|de|d['’]|plusieurs|certains|certaines|quelques|beaucoup|divers|diverses|différents|différentes|nombre)$/iu;

/** The verb of which a name, or *la ville* before it, is the subject; null for none. */
function verbOfWhich({ words }: TreeView, head: number): number | null {
  const own = words[head];
  const top = own !== undefined && /^(?:nmod|appos)/u.test(own.deprel) ? words[own.head] : own;
  return top?.deprel.startsWith('nsubj') === true ? top.head : null;
}

/** *devint une ville commerçante*, *devint indépendant*: others became so as well. */
function isOneOfSome({ words, dependents }: TreeView, root: number): boolean {
  if (!/^(?:devenir|rester|demeurer|être)$/u.test(words[root]?.lemma ?? '')) return false;
  return (dependents[root] ?? []).some((at) => {
    if (!/^(?:xcomp|obj)/u.test(words[at]?.deprel ?? '')) return false;
    const determiners = (dependents[at] ?? []).filter((below) => words[below]?.upos === 'DET');
    return (
      (/^(?:ADJ|NOUN)$/u.test(words[at]?.upos ?? '') && determiners.length === 0) ||
      determiners.some((below) => words[below]?.feats['Definite'] === 'Ind')
    );
  });
}

/** The predicate and what hangs right on it: no *située au bord du lac* of an aside. */
function mainWords({ words }: TreeView): string {
  return words
    .filter(
      ({ head, deprel }) =>
        head === -1 || (words[head]?.head === -1 && !/^(?:acl|advcl|conj)/u.test(deprel)),
    )
    .map(({ form }) => form)
    .join(' ');
}

/** What only one did, so that it needs no date. */
const FIRST_TO_DO =
  /^(?:bâtir|breveter|composer|concevoir|construire|créer|découvrir|dessiner|écrire|édifier|fonder|imaginer|inventer|peindre|réaliser|rédiger|sculpter|signer)$/u;

/** *___ vient de Lyon*, *___ admire la chanteuse*: a trait or an undated deed in the present, true of many. */
function isAnybody(tree: TreeView, head: number, text: string): boolean {
  const verb = verbOfWhich(tree, head);
  if (verb === null || ALONE.test(text) || isOneToOne(mainWords(tree))) return false;
  if (tree.mentions.some(({ value }) => value?.kind === 'date')) return false;
  return !isOnce(tree) && !FIRST_TO_DO.test(tree.words[verb]?.lemma ?? '');
}

/** *Le castor vit en Suède*, *La pomme fut longtemps méprisée en Suède*: and elsewhere. */
function isOfKind({ words, mentions }: TreeView): boolean {
  return (
    words.some(
      ({ deprel, head, lemma, upos }) =>
        deprel.startsWith('nsubj') &&
        words[head]?.head === -1 &&
        upos === 'NOUN' &&
        isKindNoun(lemma),
    ) && !mentions.some(({ value }) => value?.kind === 'date')
  );
}

/**
 * Whether a sentence may well be true of other places or bodies: a lasting state of the key that nothing
 * counts or dates, or what some people or other did there.
 */
export function isTrueOfSeveral({ tree, head, asked, segment, start, end }: Detail): boolean {
  if (asked.kind === 'name' && asked.type === 'person') return isAnybody(tree, head, segment.fr);
  if (asked.kind !== 'name' || (asked.type !== 'place' && asked.type !== 'organisation'))
    return false;
  const { words, dependents, mentions } = tree;
  const verb = verbOfWhich(tree, head);
  const said = verb === null ? segment.fr : mainWords(tree);
  if (ALONE.test(segment.fr) || isOneToOne(said)) return false;
  if (verb !== null && isOneOfSome(tree, verb)) return true;
  if (verb === null && great.includes(segment.fr.slice(start, end)) && isOfKind(tree)) return true;
  const rest = mentions.filter(({ words: own }) => !own.includes(head));
  if (rest.some(({ value }) => value !== null)) return false;
  if (!rest.some((other) => other.value === null && other.form === 'name')) return true;
  if (verb !== null) return !isOnce(tree);
  const subject = words.findIndex(
    ({ deprel, head: above }) => deprel.startsWith('nsubj') && words[above]?.deprel === 'root',
  );
  if (subject < 0 || subject === head || words[subject]?.upos !== 'NOUN') return false;
  const isNamed = mentions.some(
    (mention) =>
      mention.value === null &&
      mention.form === 'name' &&
      mention.start < (words[subject]?.start ?? 0),
  );
  const opening = (dependents[subject] ?? []).filter((at) => at < subject);
  return !isNamed && opening.some((at) => SOME.test(words[at]?.form ?? ''));
}
