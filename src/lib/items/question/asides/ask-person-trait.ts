import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { shuffled } from '#lib/core/random.ts';
import { findNameCounterpart } from '#lib/bilingual/find-counterpart.ts';
import type { ItemContext, StudySegment } from '../../context.ts';
import { onlyPlace } from '../../details/find-english.ts';
import type { Distractor } from '../../facts.ts';
import { randomFor } from '../../random-for.ts';
import type { Answered } from '../answered.ts';
import type { Asked } from '../asked.ts';
import { join } from '../french/elide.ts';
import type { AskedPair } from '../pair-asked.ts';
import { nationsOfName } from './shares-language.ts';
import { tellsOfPast } from './tells-of-past.ts';
import type { ToldTrait } from './find-person-traits.ts';
import {
  englishFor,
  formFor,
  PERSON_TRAITS,
  type PersonTrait,
  type TraitKind,
} from './person-trait.ts';

const WANTED = 3;
const EUROPE: ReadonlySet<string> = new Set(['british', 'east', 'latin', 'low', 'north']);
/** Chance that a word beside a name says what its bearer is. */
const SURE = 0.95;
/** What is held for a time: nobody knows whether it still is. */
const HELD: ReadonlySet<TraitKind> = new Set(['office', 'rank', 'title', 'clergy']);
/** How far from the name, in UTF-16 units, English may say the same. */
const NEAR = 40;

interface Wording {
  readonly fr: string;
  readonly en: string;
}

/** Behind *Quel(le) est* and *What is*; nationality has a question of its own. */
const WORDINGS: Readonly<Record<Exclude<TraitKind, 'nationality'>, Wording>> = {
  profession: { fr: 'quelle # la profession', en: 'profession' },
  rank: { fr: 'quel # le grade', en: 'rank' },
  title: { fr: 'quel # le titre', en: 'title' },
  clergy: { fr: 'quelle # la fonction religieuse', en: 'religious office' },
  office: { fr: 'quelle # la fonction', en: 'office' },
};

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
  const { trait, gender } = told;
  const known = context.names.people.called(told.name);
  const dead = known.length > 0 && known.every(({ died }) => died !== null);
  const living = known.length > 0 && known.every(({ died }) => died === null);
  const past = HELD.has(trait.kind) || dead || (!living && (longAgo || tellsOfPast(view)));
  const key = word.form.toLowerCase();
  const french: Asked = {
    lang: 'fr',
    word: 'which',
    role: 'attribute',
    stem: stemFr(told, view, past),
    answer: { start: word.start, end: word.end, text: word.form },
    answerHead: told.at,
    predicate: told.at,
    negated: false,
    confidence: SURE * Math.min(1, word.tagConfidence + 0.1),
  };
  const english = segment.en === null ? null : askEnglish(told, segment.en, past, context);
  if (segment.en !== null && english === null) return null;
  const nations =
    trait.kind === 'nationality' ? nationsOfName(told.name, trait, context.names) : null;
  const random = randomFor(context, `${told.name}${trait.kind}`);
  const others = shuffled(
    PERSON_TRAITS.filter((other) => isOther(trait, other, mentioned, nations)),
    random,
  ).sort((a, b) => Number(isFar(trait, a)) - Number(isFar(trait, b)));
  const distractors: Distractor[] = [];
  const domains = new Set<string>();
  for (const other of others) {
    const fr = formFor(other, gender);
    const mixed =
      (trait.kind === 'profession' && trait.domain !== 'sport') || other.domain === 'british';
    if (fr === null || distractors.length === WANTED || (mixed && domains.has(other.domain)))
      continue;
    domains.add(other.domain);
    const en = english === null ? null : englishFor(other, gender);
    distractors.push({ fr, en, why: 'otherWord' });
  }
  const text = { fr: key, en: english === null ? null : englishFor(trait, gender) };
  return {
    pair: { french, english, confidence: french.confidence },
    answered: { key: text, telling: text, type: 'text', also: { fr: [], en: [] }, distractors },
  };
}

function stemFr({ trait, name }: ToldTrait, { text }: TreeView, past: boolean): string {
  const verb = past ? 'était' : 'est';
  const apostrophe = /['’]/u.exec(text)?.[0] ?? '’';
  if (trait.kind === 'nationality') return `De quelle nationalité ${verb} ${name} ?`;
  const opening = WORDINGS[trait.kind].fr.replace('#', verb);
  return `${opening.charAt(0).toUpperCase()}${opening.slice(1)} ${join('de', name, apostrophe)} ?`;
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
  const verb = past ? 'was' : 'is';
  const stem =
    trait.kind === 'nationality'
      ? `What nationality ${verb} ${called.text}?`
      : `What ${verb} the ${WORDINGS[trait.kind].en} of ${called.text}?`;
  return {
    lang: 'en',
    word: 'which',
    role: 'attribute',
    stem,
    answer: said,
    answerHead: at,
    predicate: at,
    negated: false,
    confidence: SURE,
  };
}

/** Values that rule the key out and that the text does not speak of. */
function isOther(
  trait: PersonTrait,
  other: PersonTrait,
  mentioned: ReadonlySet<string>,
  nations: ReadonlySet<string> | null,
): boolean {
  if (other.kind !== trait.kind || other.masculine === trait.masculine) return false;
  if (other.english.some((form) => trait.english.includes(form))) return false;
  if ([other.masculine, other.feminine ?? ''].some((form) => mentioned.has(form))) return false;
  if (trait.kind === 'nationality')
    return nations === null
      ? isOtherNation(trait, other)
      : nations.has(other.masculine) && !bothBritish(trait, other);
  const near = trait.domain === other.domain;
  if (trait.kind === 'profession') {
    const sport = trait.domain === 'sport';
    return sport ? near : !near && other.domain !== 'sport' && !isModern(other, trait);
  }
  // a parish priest is no abbot, and nobody takes him for the pope
  if (trait.kind === 'clergy')
    return trait.domain !== 'priest' || !(near || other.masculine === 'pape');
  return true;
}

/** Of the same part of the world; the nations of Britain are all British, the Irish once were. */
function isOtherNation(trait: PersonTrait, other: PersonTrait): boolean {
  const european = EUROPE.has(trait.domain) && EUROPE.has(other.domain);
  return european ? !bothBritish(trait, other) : trait.domain === other.domain;
}

function bothBritish(trait: PersonTrait, other: PersonTrait): boolean {
  return trait.domain === 'british' && other.domain === 'british';
}

/** *cinéaste* beside a physician of long ago. */
function isModern(other: PersonTrait, trait: PersonTrait): boolean {
  const modern = /^(?:stage|engineering)$/u;
  return modern.test(other.domain) && !modern.test(trait.domain);
}

/** Of nations the neighbours come first: their names sound alike. */
function isFar(trait: PersonTrait, other: PersonTrait): boolean {
  if (trait.kind !== 'nationality' || trait.domain === other.domain) return false;
  return trait.domain !== 'british' || other.domain === 'east';
}
