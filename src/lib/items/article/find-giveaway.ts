import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { MakerContext } from '../context.ts';
import words from '../data/grammar-words.json' with { type: 'json' };
import type { ArticlePoint } from './article-point.ts';

/** Nouns that mostly stand in set phrases, with an article that is learnt with the phrase. */
const IDIOM_NOUNS = new Set(words.idiomNouns);
const JOINER = /^(?:et|ou|ni)$/iu;
/** Behind a comma mostly of a member of a list: *du pain, du vin*. */
const IN_LIST = /^(?:du|de l(?:a$|['’])|des|aux?|à l(?:a$|['’]))/iu;
const NEGATION = /^(?:pas|jamais|plus|point|guère|aucun|aucune|nul|nulle|rien)$/iu;

/**
 * What makes a determiner no fair point to ask for: a set phrase, a title, a negation that calls for
 * *de* elsewhere, or a parallel that shows the key (*aux gendarmes et aux notaires*). A guard's name.
 */
export function findGiveaway(
  view: TreeView,
  { series, key, noun, start }: ArticlePoint,
  { readingsOf }: Pick<MakerContext, 'readingsOf'>,
): string | null {
  const { words: all } = view;
  const own = all[noun.word];
  if (own === undefined) return 'reject-unread-determiner';
  if (IDIOM_NOUNS.has(own.lemma)) return 'reject-set-phrase';
  if (isInTitle(view, noun.word) || followsTitle(view, start, readingsOf)) return 'reject-name';
  if (series === 'indefinite' && isDenied(view, own.head)) return 'reject-negation';
  if ((series === 'de' || series === 'a') && losesPreposition(view, noun.word)) {
    return 'reject-parallel-key';
  }
  return hasParallel(view, key) ? 'reject-parallel-key' : null;
}

/** *le Livre du courtisan*, *la Guerre des mondes*: beside a common noun with a capital. */
function isInTitle({ words: all, dependents }: TreeView, noun: number): boolean {
  const around = [all[noun]?.head ?? -1, ...(dependents[noun] ?? [])];
  return around.some((one) => {
    const { form = '', upos, start = 0 } = all[one] ?? {};
    const isKin = upos === 'NOUN' || upos === 'ADJ' || one === all[noun]?.head;
    return isKin && start > 0 && /^\p{Lu}/u.test(form);
  });
}

function isDenied({ words: all, dependents }: TreeView, governor: number): boolean {
  return [...(dependents[governor] ?? []), governor].some((one) =>
    NEGATION.test(all[one]?.form ?? ''),
  );
}

/**
 * Whether the key stands in the sentence once more, behind the same word or before another member of a
 * list: then the members are begun alike.
 */
function hasParallel({ words: all, tokens }: TreeView, key: string): boolean {
  const parts = key.toLowerCase().match(/[^\s'’]+['’]?/gu) ?? [];
  const places = tokens.flatMap((_, place) =>
    parts.every((part, step) => tokens[place + step]?.form.toLowerCase() === part) ? [place] : [],
  );
  if (places.length < 2) return false;
  const before = places.map((place) => tokens[place - 1]?.form.toLowerCase());
  const isMember = places.some((place) => {
    const { firstWord = 0, wordCount = 1 } = tokens[place + parts.length - 1] ?? {};
    const noun = all[all[firstWord + wordCount - 1]?.head ?? -1];
    const joint = tokens[place - 1]?.form ?? '';
    return noun?.deprel === 'conj' || JOINER.test(joint) || (joint === ',' && IN_LIST.test(key));
  });
  return isMember || new Set(before).size < before.length;
}

/** *les thèmes de la santé, la ville et les champs*: not all members of the list have their *de*. */
function losesPreposition({ words: all, dependents }: TreeView, noun: number): boolean {
  return (dependents[noun] ?? []).some(
    (member) =>
      all[member]?.deprel === 'conj' &&
      !(dependents[member] ?? []).some((one) => all[one]?.upos === 'ADP' && one < member),
  );
}

/** *le film Enfants du soleil*: behind a common noun with a capital, however it is read. */
function followsTitle(
  { tokens }: TreeView,
  place: number,
  readingsOf: MakerContext['readingsOf'],
): boolean {
  const before = tokens.findLast(({ end }) => end <= place);
  return (
    before !== undefined &&
    before.start > 0 &&
    /^\p{Lu}\p{Ll}/u.test(before.form) &&
    readingsOf(before.form.toLowerCase()).some(({ upos }) => upos === 'NOUN')
  );
}
