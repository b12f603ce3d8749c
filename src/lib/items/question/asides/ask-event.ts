import type { ValueMention } from '#lib/analysis/entities/entity.ts';
import data from '#lib/items/data/dated-events.json' with { type: 'json' };
import type { QuestionWord } from '../asked.ts';
import { findOpenReference } from '../french/find-open-reference.ts';
import type { Source } from '../french/statement.ts';
import { writeWords } from '../french/write-words.ts';
import type { Aside } from './aside.ts';
import { askEnglishEvent, type EventWay } from './ask-english-event.ts';
import { findEvent, type NamedEvent } from './find-event.ts';

const SIGNED: ReadonlySet<string> = new Set(data.signed);
const HELD: ReadonlySet<string> = new Set(data.held);
const WARS: ReadonlySet<string> = new Set(data.wars);
const REIGNS: ReadonlySet<string> = new Set(data.reigns);
const LIVES: ReadonlyMap<string, string> = new Map(Object.entries(data.lives));
/** Towns in which so many treaties were signed that their name alone tells none apart. */
const MANY_TREATIES: ReadonlySet<string> = new Set(data.manyTreaties);
const SURE = 0.9;

/**
 * *après la prise de Valmont en 1432* → *En quelle année eut lieu la prise de Valmont ?*; *la guerre de
 * Brenne (1410-1415)* → *De quelle année à quelle année dura la guerre de Brenne ?*
 */
export function askEvent(source: Source): Aside[] {
  return source.view.mentions.flatMap((mention): Aside[] => {
    if (mention.type !== 'date') return [];
    const event = findEvent(source, mention);
    const open = event && findOpenReference(source, event.words, null);
    const asked = event === null || open !== null ? null : ask(source, event, mention);
    if (event === null || asked === null) return [];
    const { word, opening, way, rest, plural } = asked;
    const about = { words: event.words, name: event.person ?? event.name };
    return [
      {
        word,
        role: 'oblique',
        stem: `${opening} ${rest}`,
        answer: event.date,
        answerHead: mention.words[0] ?? -1,
        told: event.head,
        chance: SURE,
        inEnglish: (side) => askEnglishEvent(side, way, opening, about, plural),
      },
    ];
  });
}

interface AskedEvent {
  readonly word: QuestionWord;
  readonly opening: string;
  readonly way: EventWay;
  /** The question behind its opening. */
  readonly rest: string;
  readonly plural: boolean;
}

function ask(source: Source, event: NamedEvent, { value, text }: ValueMention): AskedEvent | null {
  const { view } = source;
  if (value.kind !== 'date') return null;
  const { lemma = '', feats = {} } = view.words[event.head] ?? {};
  const plural = feats['Number'] === 'Plur';
  const what = writeWords(source, event.words);
  if (value.edtf.includes('/')) {
    if (!/^\d{3,4}\D{1,3}\d{3,4}$/u.test(text) || !event.bracketed) return null;
    const span = { word: 'when', opening: 'de quelle année à quelle année', plural } as const;
    if (REIGNS.has(lemma)) return { ...span, way: 'reigned', rest: `régna ${event.name}` };
    const lasted = plural ? 'durèrent' : 'dura';
    return WARS.has(lemma) ? { ...span, way: 'lasted', rest: `${lasted} ${what}` } : null;
  }
  const opened = openingFor(value.precision, text);
  if (opened === null) return null;
  const lives = LIVES.get(lemma);
  if (lives !== undefined) {
    if (event.person === null) return null;
    const way = lives === 'naquit' ? 'born' : 'died';
    return { ...opened, plural, way, rest: `${lives} ${event.person}` };
  }
  if (SIGNED.has(lemma)) {
    if (MANY_TREATIES.has(event.name)) return null;
    const ending = `${feats['Gender'] === 'Fem' ? 'e' : ''}${plural ? 's' : ''}`;
    const signed = `${plural ? 'furent' : 'fut'} signé${ending}`;
    return { ...opened, plural, way: 'signed', rest: `${signed} ${what}` };
  }
  if (!HELD.has(lemma) || (lemma === 'coup' && !/^coups? d['’]État/u.test(what.slice(3).trim())))
    return null;
  return { ...opened, plural, way: 'held', rest: `${plural ? 'eurent' : 'eut'} lieu ${what}` };
}

function openingFor(precision: string, text: string): Pick<AskedEvent, 'word' | 'opening'> | null {
  if (precision === 'year') return { word: 'year', opening: 'en quelle année' };
  if (!/\d{3,4}/u.test(text)) return null;
  if (precision === 'day') return { word: 'when', opening: 'à quelle date' };
  return precision === 'month' ? { word: 'when', opening: 'quand' } : null;
}
