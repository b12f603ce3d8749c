import type { ItemContext, StudySegment } from '../../context.ts';
import { randomFor } from '../../random-for.ts';
import type { Answered } from '../answered.ts';
import type { Asked } from '../asked.ts';
import type { AskedPair } from '../pair-asked.ts';
import { askedNoun } from './asked-noun.ts';
import { chooseOtherTraits } from './choose-other-traits.ts';
import type { ToldNation } from './find-thing-nations.ts';
import { formFor } from './person-trait.ts';
import { isSurelyPast } from './is-surely-past.ts';

const SURE = 0.9;

/** *De quelle nationalité est l'écurie Valdor ?* Null in a text with English, of which it does not judge. */
export function askThingNation(
  { trait, gender, at, thing, name }: ToldNation,
  segment: StudySegment,
  context: ItemContext,
  /** All words of the text, in lower case: what it speaks of is no wrong option. */
  mentioned: ReadonlySet<string>,
): { readonly pair: AskedPair; readonly answered: Answered } | null {
  const view = segment.trees.french;
  const word = view?.words[at];
  if (view === null || word === undefined || segment.en !== null) return null;
  const french: Asked = {
    lang: 'fr',
    ...askedNoun(at, word.tagConfidence, SURE),
    stem: `De quelle nationalité ${isSurelyPast(name, segment, context) ? 'était' : 'est'} ${thing} ?`,
    answer: { start: word.start, end: word.end, text: word.form },
  };
  const random = randomFor(context, `${name}nation`);
  const distractors = chooseOtherTraits(trait, gender, mentioned, null, random).map((other) => ({
    fr: formFor(other, 'Fem') ?? other.masculine,
    en: null,
    why: 'otherWord' as const,
  }));
  // *la nationalité suédoise*, of whatever it is
  const key = { fr: formFor(trait, 'Fem') ?? word.form, en: null };
  const also = key.fr === word.form ? [] : [word.form];
  return {
    pair: { french, english: null, confidence: french.confidence },
    answered: { key, telling: key, type: 'text', also: { fr: also, en: [] }, distractors },
  };
}
