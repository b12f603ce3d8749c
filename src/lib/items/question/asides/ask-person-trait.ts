import { findNameCounterpart } from '#lib/bilingual/find-counterpart.ts';
import type { ItemContext, StudySegment } from '../../context.ts';
import { onlyPlace } from '../../details/find-english.ts';
import type { Distractor } from '../../facts.ts';
import { randomFor } from '../../random-for.ts';
import type { Answered } from '../answered.ts';
import type { Asked } from '../asked.ts';
import type { AskedPair } from '../pair-asked.ts';
import { askedNoun } from './asked-noun.ts';
import { chooseOtherTraits } from './choose-other-traits.ts';
import { englishFor, formFor, type TraitKind } from './person-trait.ts';
import type { ToldTrait } from './read-traits.ts';
import { isSurelyPast } from './is-surely-past.ts';
import { nationsOfName } from './shares-language.ts';
import { showsNation } from './shows-nation.ts';
import { tellsOfPast } from './tells-of-past.ts';
import { wordTraitInEnglish, wordTraitInFrench } from './word-person-trait.ts';

/** Chance that a word beside a name says what its bearer is. */
const SURE = 0.95;
/** What is held for a time: nobody knows whether it still is. */
const HELD: ReadonlySet<TraitKind> = new Set([
  'office',
  'rank',
  'title',
  'clergy',
  'position',
  'club-role',
]);
/** How far from the name, in UTF-16 units, English may say the same. */
const NEAR = 40;
/** Sports with other positions than football. */
const OTHER_SPORTS =
  /^(?:rugby|hockey|handball|basket(?:-?ball)?|volley(?:-?ball)?|water-polo|tennis|cricket|baseball|polo)$/u;

/** *Quelle était la profession de Henri Dorval ?*, *De quelle nationalité est Carlos Ruiz ?* */
export function askPersonTrait(
  told: ToldTrait,
  segment: StudySegment,
  context: ItemContext,
  /** All words of the text, in lower case: what it speaks of is no wrong option. */
  mentioned: ReadonlySet<string>,
  /** All years that the text names are long past. */
  longAgo = false,
): { readonly pair: AskedPair; readonly answered: Answered } | null {
  const view = segment.trees.french;
  const word = view?.words[told.at];
  if (view === null || word === undefined) return null;
  const { trait, gender, name } = told;
  if (trait.kind === 'position' && [...mentioned].some((form) => OTHER_SPORTS.test(form)))
    return null;
  const known = context.names.people.called(name);
  // what everybody knows of who is named in passing is no question
  if (!told.stated && known.some(({ famous }) => famous)) return null;
  const dead = known.length > 0 && known.every(({ died }) => died !== null);
  const living = known.length > 0 && known.every(({ died }) => died === null);
  const isNation = trait.kind === 'nationality';
  const past = isNation
    ? isSurelyPast(name, segment, context)
    : HELD.has(trait.kind) || dead || (!living && (longAgo || tellsOfPast(view)));
  const apostrophe = /['’]/u.exec(view.text)?.[0] ?? '’';
  const french: Asked = {
    lang: 'fr',
    ...askedNoun(told.at, word.tagConfidence, SURE),
    stem: wordTraitInFrench(trait.kind, name, past, apostrophe),
    answer: { start: word.start, end: word.end, text: word.form },
  };
  const english = segment.en === null ? null : askEnglish(told, segment.en, past, context);
  if (segment.en !== null && english === null) return null;
  const nations = isNation ? nationsOfName(name, trait, context.names) : null;
  const random = randomFor(context, `${name}${trait.kind}`);
  const others = chooseOtherTraits(trait, gender, mentioned, nations, random);
  if (isNation && showsNation(name, trait, others, context.names)) return null;
  // *la nationalité italienne*, of a man as well
  const asked = isNation ? 'Fem' : gender;
  const distractors = others.map((other): Distractor => ({
    fr: formFor(other, asked) ?? other.masculine,
    en: english === null ? null : englishFor(other, gender),
    why: 'otherWord',
  }));
  const said = word.form.toLowerCase();
  const text = {
    fr: isNation ? (formFor(trait, 'Fem') ?? said) : said,
    en: english === null ? null : englishFor(trait, gender),
  };
  const also = text.fr === said || gender === 'Fem' ? [] : [said];
  return {
    pair: { french, english, confidence: french.confidence },
    answered: { key: text, telling: text, type: 'text', also: { fr: also, en: [] }, distractors },
  };
}

function askEnglish(
  { trait, name, gender, at }: ToldTrait,
  text: string,
  past: boolean,
  { bilingual }: ItemContext,
): Asked | null {
  const called = findNameCounterpart({ text: name, type: null }, text, bilingual);
  const forms = [
    ...trait.english,
    ...(trait.englishFeminine === null ? [] : [trait.englishFeminine]),
  ];
  const capital = forms.map((form) => form.charAt(0).toUpperCase() + form.slice(1));
  const said = onlyPlace(text, [englishFor(trait, gender), ...forms, ...capital]);
  if (called === null || said === null) return null;
  const gap = Math.max(said.start - called.end, called.start - said.end);
  if (gap > NEAR) return null;
  return {
    lang: 'en',
    ...askedNoun(at, 1, SURE),
    stem: wordTraitInEnglish(trait.kind, called.text, past),
    answer: said,
  };
}
