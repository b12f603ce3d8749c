import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { describeNoun } from './describe-noun.ts';
import type { Topic } from './find-topic.ts';
import { isSpokenOf } from './self-standing/find-antecedent.ts';

/** A person by name, and nobody else in the whole statement. */
export function isOnlyPerson({ view, noun, names }: Topic, lexicon: Lexicon): boolean {
  if (names === null || view.entities.get(names.entity)?.type !== 'person') return false;
  const own = view.mentions.find(
    (mention) => 'entity' in mention && mention.entity === names.entity && mention.form === 'name',
  );
  return !view.words.some((word, at) => {
    if (at === noun || own?.words.includes(at) === true) return false;
    if (/^(?:leurs?|ils|elles|eux)$/iu.test(word.form)) return true;
    if (isCalled(view, noun, at)) return false;
    return mayBePerson(view, at, lexicon);
  });
}

/** A place, a body or a work by name, and nothing else that has a part in what is said. */
export function isOnlyThing({ view, noun, names }: Topic, lexicon: Lexicon): boolean {
  const type = names === null ? undefined : view.entities.get(names.entity)?.type;
  if (type === undefined || type === 'person' || view.words[noun]?.upos !== 'PROPN') return false;
  return !view.words.some(
    (word, at) =>
      at !== noun &&
      !isMany(view, at) &&
      !isCalled(view, noun, at) &&
      (mayBePerson(view, at, lexicon) ||
        (/^(?:nsubj|obj|iobj|obl:agent)/u.test(word.deprel) && isSpokenOf(view, at))),
  );
}

/** *Berthe Varn est une peintre*: she herself. */
function isCalled({ words, dependents }: TreeView, noun: number, at: number): boolean {
  return (
    words[noun]?.head === at &&
    words[at]?.upos === 'NOUN' &&
    (dependents[at] ?? []).some((of) => words[of]?.deprel === 'cop')
  );
}

/** *son*, *sa*, *ses* are of one owner. */
function isMany({ words }: TreeView, at: number): boolean {
  return words[at]?.upos === 'NOUN' && words[at].feats['Number'] === 'Plur';
}

export function mayBePerson(view: TreeView, at: number, lexicon: Lexicon): boolean {
  const word = view.words[at];
  if (word?.upos !== 'NOUN' && word?.upos !== 'PROPN') return false;
  if (word.deprel.startsWith('flat')) return false;
  const { isPerson } = describeNoun(view, at, lexicon);
  return isPerson === true || (word.upos === 'PROPN' && isPerson === null);
}
