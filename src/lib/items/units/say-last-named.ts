import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { describeNoun } from './describe-noun.ts';
import { findMainSubject, phraseOf } from './find-main-subject.ts';
import { isSaidOfPerson } from './is-said-of-person.ts';
import type { Edit } from './rewritten-text.ts';
import { isSpokenOf } from './self-standing/find-antecedent.ts';

const LAST: readonly (readonly [RegExp, string])[] = [
  [/^(?:ce\sdernier|celui-ci)$/iu, 'Masc'],
  [/^(?:cette\sdernière|celle-ci)$/iu, 'Fem'],
];

/**
 * *Ce dernier*, *celle-ci* as a main subject is what the statement before speaks of last, of those that
 * agree: it becomes that name. Null where what agrees last has no name, or one whose gender is not known.
 */
export function sayLastNamed(view: TreeView, before: TreeView, lexicon: Lexicon): Edit | null {
  const main = findMainSubject(view);
  if (main === null) return null;
  const phrase = phraseOf(view, main.subject).filter((at) => view.words[at]?.form !== ',');
  const [first, last] = [view.words[phrase[0] ?? -1], view.words[phrase.at(-1) ?? -1]];
  if (first === undefined || last === undefined) return null;
  const said = view.text.slice(first.start, last.end);
  const gender = LAST.find(([pattern]) => pattern.test(said))?.[1];
  if (gender === undefined) return null;
  const isPerson = isSaidOfPerson(view, main, null, lexicon);
  for (let at = before.words.length - 1; at >= 0; at -= 1) {
    if (!isSpokenOf(before, at)) continue;
    const traits = describeNoun(before, at, lexicon);
    if (isPerson && traits.isPerson === false) continue;
    if ((traits.gender ?? gender) !== gender || (traits.number ?? 'Sing') !== 'Sing') continue;
    const mention = before.mentions.find(
      (other) => 'entity' in other && other.form === 'name' && other.words.includes(at),
    );
    if (traits.gender !== gender || !mention || !('entity' in mention)) return null;
    if (mention.type !== 'person' && before.words[at]?.upos !== 'PROPN') return null;
    // *Charles III le Gros*: a part of a name
    if (mention.type === 'person' && isBehindArticle(before, mention.words[0])) return null;
    return {
      range: [first.start, last.end],
      text: mention.text,
      names: { entity: mention.entity, at: [0, mention.text.length] },
    };
  }
  return null;
}

function isBehindArticle({ words }: TreeView, at: number | undefined): boolean {
  return at !== undefined && words[at - 1]?.upos === 'DET';
}
