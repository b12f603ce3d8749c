import { shuffled, type Random } from '#lib/core/random.ts';
import type { StudySegment } from '../context.ts';
import type { Claim } from './claim.ts';
import type { Lie } from './find-lies.ts';
import type { Bearer } from './side-statement.ts';

/**
 * What is true of one alone, said of another of whom the text says something of the kind: *Ney est roi de
 * Naples* beside *Murat, roi de Naples* and *Ney, prince de la Moskowa*. Null where the text may say both.
 */
export function swapBearer(
  claim: Claim,
  bearers: readonly Bearer[],
  segments: readonly StudySegment[],
  random: Random,
): Lie | null {
  const { bearer } = claim;
  if (bearer === null) return null;
  const others = bearers.filter(
    (other) =>
      other.text !== bearer.text &&
      other.type === bearer.type &&
      other.gender === bearer.gender &&
      lastWord(other.text) !== lastWord(bearer.text) &&
      !segments.some(
        ({ fr }) => fr.includes(lastWord(other.text)) && tells(fr, bearer.noun, other),
      ),
  );
  const [other] = shuffled(others, random);
  if (other === undefined || !claim.fr.startsWith(bearer.text)) return null;
  return {
    stem: { fr: other.text + claim.fr.slice(bearer.text.length), en: null },
    said: { key: { fr: bearer.text, en: null }, option: { fr: other.text, en: null } },
    at: { fr: bearer.range, en: null },
  };
}

/** Whether a sentence may say of another, too, that he is it: the word stands right beside the name. */
function tells(sentence: string, noun: string, { text }: Bearer): boolean {
  const at = sentence.indexOf(lastWord(text));
  return sentence.slice(Math.max(0, at - REACH), at + text.length + REACH).includes(noun);
}

/** How near a word may stand to a name so as to speak of it, in UTF-16 units. */
const REACH = 40;

function lastWord(name: string): string {
  return name.split(/[ \u00a0]/u).at(-1) ?? name;
}
