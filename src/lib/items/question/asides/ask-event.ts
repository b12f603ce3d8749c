import type { ValueMention } from '#lib/analysis/entities/entity.ts';
import data from '#lib/items/data/dated-events.json' with { type: 'json' };
import type { QuestionWord } from '../asked.ts';
import { findOpenReference } from '../french/find-open-reference.ts';
import type { Source } from '../french/statement.ts';
import { writeWords } from '../french/write-words.ts';
import type { Aside } from './aside.ts';
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
    return [
      {
        word: asked.word,
        role: 'oblique',
        stem: asked.stem,
        answer: event.date,
        answerHead: mention.words[0] ?? -1,
        told: event.head,
        chance: SURE,
        inEnglish: () => null,
      },
    ];
  });
}

function ask(
  source: Source,
  event: NamedEvent,
  { value, text }: ValueMention,
): { readonly word: QuestionWord; readonly stem: string } | null {
  const { view } = source;
  if (value.kind !== 'date') return null;
  const { lemma = '', feats = {} } = view.words[event.head] ?? {};
  const what = writeWords(source, event.words);
  if (value.edtf.includes('/')) {
    if (!/^\d{3,4}\D{1,3}\d{3,4}$/u.test(text) || !event.bracketed) return null;
    if (REIGNS.has(lemma))
      return { word: 'when', stem: `de quelle année à quelle année régna ${event.name}` };
    return WARS.has(lemma)
      ? { word: 'when', stem: `de quelle année à quelle année dura ${what}` }
      : null;
  }
  const opening = openingFor(value.precision, text);
  if (opening === null) return null;
  const lives = LIVES.get(lemma);
  if (lives !== undefined)
    return event.person === null
      ? null
      : { ...opening, stem: `${opening.stem} ${lives} ${event.person}` };
  const plural = feats['Number'] === 'Plur';
  if (SIGNED.has(lemma)) {
    if (MANY_TREATIES.has(event.name)) return null;
    const ending = `${feats['Gender'] === 'Fem' ? 'e' : ''}${plural ? 's' : ''}`;
    return {
      ...opening,
      stem: `${opening.stem} ${plural ? 'furent' : 'fut'} signé${ending} ${what}`,
    };
  }
  if (!HELD.has(lemma) || (lemma === 'coup' && !/^coups? d['’]État/u.test(what.slice(3).trim())))
    return null;
  return { ...opening, stem: `${opening.stem} ${plural ? 'eurent' : 'eut'} lieu ${what}` };
}

function openingFor(
  precision: string,
  text: string,
): { readonly word: QuestionWord; readonly stem: string } | null {
  if (precision === 'year') return { word: 'year', stem: 'en quelle année' };
  if (!/\d{3,4}/u.test(text)) return null;
  if (precision === 'day') return { word: 'when', stem: 'à quelle date' };
  return precision === 'month' ? { word: 'when', stem: 'quand' } : null;
}
