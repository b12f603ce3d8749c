import type { EnglishSide } from './english-side.ts';

/** A French question on what somebody is to another, taken apart. */
export interface RelationQuestion {
  readonly noun: number;
  readonly adjective: number | null;
  readonly bearer: string;
  readonly isKin: boolean;
  /** *de quel pays*, *de quelle ville*. */
  readonly opening: string;
  readonly past: boolean;
}

/** One person has it at a time: *king of Norway*. */
const OFFICE =
  /^(?:king|queen|emperor|empress|mayor|president|bishop|archbishop|duke|duchess|governor|director)$/u;
const ONE_OF_MANY = /^(?:member|citizen)$/u;
const CLASSES: Readonly<Record<string, string>> = {
  'de quel pays': 'country',
  'de quelle ville': 'city',
  'de quelle région': 'region',
  'de quel parti': 'party',
  'de quel groupe': 'group',
  'de quelle île': 'island',
};

/** *Whose eldest daughter is Kate Bell?*, *Of which country was Olav Holm king?* */
export function askEnglishRelation(
  side: EnglishSide,
  { noun, adjective, bearer, isKin, opening, past }: RelationQuestion,
): string | null {
  const name = side.view.text.includes(bearer) ? bearer : null;
  const said = side.wordsOf(noun);
  const form = side.textOf(said).toLowerCase();
  const be = past ? 'was' : 'is';
  if (name === null || said.length !== 1) return null;
  if (isKin) {
    const described = adjective === null ? [] : side.wordsOf(adjective);
    if (adjective !== null && described.length !== 1) return null;
    const own = described.length === 0 ? form : `${side.textOf(described)} ${form}`;
    return `Whose ${own} ${be} ${name}?`;
  }
  const which = CLASSES[opening];
  if (which === undefined || adjective !== null) return null;
  if (OFFICE.test(form)) return `Of which ${which} ${be} ${name} ${form}?`;
  return ONE_OF_MANY.test(form) ? `Which ${which} ${be} ${name} a ${form} of?` : null;
}
