import { findNameCounterpart } from '#lib/bilingual/find-counterpart.ts';
import { shuffled } from '#lib/core/random.ts';
import type { ItemContext, StudySegment } from '../../context.ts';
import { onlyPlace } from '../../details/find-english.ts';
import type { Distractor } from '../../facts.ts';
import { beginsWithVowel } from '../../guards/reject-elision-cue.ts';
import { randomFor } from '../../random-for.ts';
import type { Answered } from '../answered.ts';
import type { Asked } from '../asked.ts';
import type { AskedPair } from '../pair-asked.ts';
import { askedNoun } from './asked-noun.ts';
import type { ToldKind } from './find-thing-kinds.ts';
import { THING_KINDS, type ThingKind } from './thing-kind.ts';

const WANTED = 3;
/** Chance that a noun beside a name says what bears it. */
const SURE = 0.9;
/** How far from the name, in UTF-16 units, English may say the same. */
const NEAR = 30;

/** *Que désigne le nom « Arion » ?* — *un vaisseau*, *un fort*, *un village*. */
export function askThingKind(
  { kind, at, name }: ToldKind,
  segment: StudySegment,
  context: ItemContext,
): { readonly pair: AskedPair; readonly answered: Answered } | null {
  const word = segment.trees.french?.words[at];
  if (word === undefined || isKnown(kind, name, context)) return null;
  const isTitle = kind.group === 'work';
  const base = askedNoun(at, word.tagConfidence, SURE);
  const french: Asked = {
    ...base,
    lang: 'fr',
    stem: `Que désigne le ${isTitle ? 'titre' : 'nom'} « ${name} » ?`,
    answer: {
      start: word.start,
      end: word.start + kind.noun.length,
      text: kind.noun,
    },
  };
  const said = segment.en === null ? null : findInEnglish(kind, name, segment.en, context);
  if (segment.en !== null && said === null) return null;
  const english: Asked | null = said && {
    ...base,
    lang: 'en',
    stem: `What does the ${isTitle ? 'title' : 'name'} “${said.name}” refer to?`,
    answer: said.answer,
  };
  const random = randomFor(context, `${name}${kind.noun}`);
  const sentence = segment.fr.toLowerCase();
  const distractors: Distractor[] = [];
  const domains = new Set([kind.domain]);
  for (const other of shuffled(
    THING_KINDS.filter(
      ({ group, gender, use }) =>
        group === kind.group && gender === kind.gender && use !== 'answer',
    ),
    random,
  )) {
    if (domains.has(other.domain) || sentence.includes(other.noun)) continue;
    if (distractors.length === WANTED) break;
    domains.add(other.domain);
    distractors.push({ ...write(other), en: said && write(other).en, why: 'otherWord' });
  }
  const key = { ...write(kind), en: said && write(kind).en };
  return {
    pair: { french, english, confidence: french.confidence },
    answered: { key, telling: key, type: 'text', also: { fr: [kind.noun], en: [] }, distractors },
  };
}

/** What everybody knows is no question. */
function isKnown({ group }: ThingKind, name: string, { lexicon, names }: ItemContext): boolean {
  return group !== 'work' && (lexicon.places.has(name) || names.called(name).length > 0);
}

function write({ noun, gender, english: [en = ''] }: ThingKind): { fr: string; en: string } {
  return {
    fr: `${gender === 'Fem' ? 'une' : 'un'} ${noun}`,
    en: `${beginsWithVowel(en) === true ? 'an' : 'a'} ${en}`,
  };
}

function findInEnglish(
  { english }: ThingKind,
  name: string,
  text: string,
  { bilingual }: ItemContext,
): { readonly name: string; readonly answer: Asked['answer'] } | null {
  const called = findNameCounterpart({ text: name, type: null }, text, bilingual);
  const answer = onlyPlace(text, english);
  if (called === null || answer === null) return null;
  const gap = Math.max(answer.start - called.end, called.start - answer.end);
  return gap > NEAR ? null : { name: called.text, answer };
}
