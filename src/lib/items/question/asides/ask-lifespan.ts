import type { Source } from '../french/statement.ts';
import type { Aside } from './aside.ts';
import { askEnglishEvent } from './ask-english-event.ts';

const SURE = 0.9;
const OPENING = 'de quelle année à quelle année';

/**
 * *Jeanne Arnoux (1850-1912) est une chimiste* → *De quelle année à quelle année vécut Jeanne Arnoux ?*:
 * of whom the sentence is about, never of who is named beside.
 */
export function askLifespan({ view }: Source): Aside[] {
  return view.mentions.flatMap((mention): Aside[] => {
    if (mention.value?.kind !== 'date' || !/^\d{4} ?[-–] ?\d{4}$/u.test(mention.text)) return [];
    const [first = -1] = mention.words;
    const last = mention.words.at(-1) ?? -1;
    if (view.words[first - 1]?.form !== '(' || view.words[last + 1]?.form !== ')') return [];
    const person = view.mentions.find(
      (other) =>
        other.value === null &&
        other.form === 'name' &&
        other.type === 'person' &&
        other.text.includes(' ') &&
        other.words.at(-1) === first - 2,
    );
    const [head = -1] = person?.words ?? [];
    const isAbout =
      person?.words.some((at) => {
        const { deprel = '', head: above = -1 } = view.words[at] ?? {};
        return deprel.startsWith('nsubj') && view.words[above]?.deprel === 'root';
      }) === true;
    if (person === undefined || !isAbout) return [];
    return [
      {
        word: 'when',
        role: 'oblique',
        stem: `${OPENING} vécut ${person.text}`,
        answer: mention.words,
        answerHead: first,
        told: head,
        chance: SURE,
        inEnglish: (side) =>
          askEnglishEvent(
            side,
            'lived',
            OPENING,
            { words: person.words, name: person.text },
            false,
          ),
      },
    ];
  });
}
