import { findNameCounterpart } from '#lib/bilingual/find-counterpart.ts';
import { shuffled } from '#lib/core/random.ts';
import type { EntityMention } from '#lib/analysis/entities/entity.ts';
import type { ItemContext, StudySegment } from '../../context.ts';
import { onlyPlace } from '../../details/find-english.ts';
import type { Distractor } from '../../facts.ts';
import { randomFor } from '../../random-for.ts';
import type { Answered } from '../answered.ts';
import type { Asked } from '../asked.ts';
import type { AskedPair } from '../pair-asked.ts';
import { askedNoun } from './asked-noun.ts';
import { KIN, type Kin, type ToldKin } from './find-kin.ts';
import { tellsOfPast } from './tells-of-past.ts';

const WANTED = 3;
const SURE = 0.9;
const SPOUSE = /^(?:mari|femme)$/u;
/** How far from either name, in UTF-16 units, English may say the same. */
const NEAR = 40;

/** *Qui est Eva Roux pour Luc Roux ?* — *sa fille*, *sa sœur*, *sa nièce*. */
export function askKin(
  { kin, at, who, whose, gender }: ToldKin,
  segment: StudySegment,
  context: ItemContext,
): { readonly pair: AskedPair; readonly answered: Answered } | null {
  const view = segment.trees.french;
  const word = view?.words[at];
  if (view === null || word === undefined) return null;
  const fullName = ({ entity, text }: EntityMention): string =>
    view.entities.get(entity)?.name ?? text;
  const past = tellsOfPast(view);
  const base = askedNoun(at, word.tagConfidence, SURE);
  const french: Asked = {
    ...base,
    lang: 'fr',
    stem: `Qui ${past ? 'était' : 'est'} ${fullName(who)} pour ${fullName(whose)} ?`,
    answer: { start: word.start, end: word.end, text: word.form },
  };
  const english = segment.en === null ? null : askEnglish(segment.en);
  if (segment.en !== null && english === null) return null;
  const sentence = segment.fr.toLowerCase();
  const others = KIN.filter(
    (other) =>
      other.option &&
      other.gender === kin.gender &&
      other.noun !== kin.noun &&
      !kin.same.includes(other.noun) &&
      !new RegExp(`(?<!\\p{L})${other.noun}(?!\\p{L})`, 'u').test(sentence) &&
      // a man has no husband here, more likely than not
      (!SPOUSE.test(other.noun) || (gender !== null && gender !== kin.gender)),
  );
  const distractors = shuffled(others, randomFor(context, `${segment.fr}${String(at)}kin`))
    .slice(0, WANTED)
    .map((other): Distractor => ({
      ...write(other),
      en: english && (other.english[0] ?? null),
      why: 'otherWord',
    }));
  const key = { fr: write(kin).fr, en: english && (kin.english[0] ?? '') };
  return {
    pair: { french, english, confidence: french.confidence },
    answered: {
      key,
      telling: { fr: kin.noun, en: key.en },
      type: 'text',
      also: { fr: [kin.noun], en: [] },
      distractors,
    },
  };

  function askEnglish(text: string): Asked | null {
    const [a, b] = [who, whose].map((mention) =>
      findNameCounterpart({ text: mention.text, type: null }, text, context.bilingual),
    );
    const said = onlyPlace(text, kin.english);
    if (!a || !b || said === null) return null;
    const near = [a, b].some(({ start, end }) => {
      return Math.max(said.start - end, start - said.end) <= NEAR;
    });
    if (!near) return null;
    return {
      ...base,
      lang: 'en',
      stem: `What relation ${past ? 'was' : 'is'} ${fullName(who)} to ${fullName(whose)}?`,
      answer: said,
    };
  }
}

/** *sa fille*, *son épouse*. */
function write({ noun, gender }: Kin): { fr: string } {
  return { fr: `${gender === 'Fem' && !/^[aeéèiou]/u.test(noun) ? 'sa' : 'son'} ${noun}` };
}
