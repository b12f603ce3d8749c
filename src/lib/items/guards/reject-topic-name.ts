import type { ItemContext } from '../context.ts';
import type { Fact } from '../facts.ts';

/** Fewer mentions make nobody what a text is about. */
const LEAST_MENTIONS = 4;
/** Whose birth or death is told needs no name: it is the one the text is about. */
const LIFE = /^(?:naître|mourir|décéder|grandir|éteindre)$/u;

/**
 * Whether the name of whom the whole text is about is asked for beside names of which none is in the
 * text and none is known, or where nothing but a birth or a death is told: no other could be meant.
 */
export function isTopicName(
  { segment, start, distractors }: Fact,
  { names }: Pick<ItemContext, 'names'>,
): boolean {
  const tree = segment.trees.french;
  const mention = tree?.mentions.find((one) => one.start === start);
  if (!tree || mention?.value !== null) return false;
  const topic = tree.entities.get(mention.entity);
  const root = tree.words.find(({ head }) => head === -1);
  const isKnown = distractors.some(({ fr }) => names.people.called(fr).length > 0);
  const isElsewhere = distractors.some(({ why }) => why === 'elsewhere');
  // *___ grandit à Roubaix*: of people whom nobody knows no more than that is told
  if (topic?.type === 'person' && LIFE.test(root?.lemma ?? '') && !isKnown && !isElsewhere)
    return mention.words.some((at) => tree.words[at]?.deprel.startsWith('nsubj'));
  if (topic?.type !== 'person' || topic.mentions.length < LEAST_MENTIONS) return false;
  const others = [...tree.entities.values()].filter(
    (other) => other !== topic && other.type === 'person',
  );
  if (isElsewhere) return false;
  const most = Math.max(0, ...others.map(({ mentions }) => mentions.length));
  if (LIFE.test(root?.lemma ?? '')) return topic.mentions.length > most;
  return !isKnown && topic.mentions.length >= most * 2;
}
