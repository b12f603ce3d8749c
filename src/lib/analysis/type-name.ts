import type { Token } from '#lib/text/tokenise.ts';
import type { CapitalSpan } from './find-capital-spans.ts';
import type { Gender } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameType } from './mention.ts';

export interface NameEvidence {
  readonly type: NameType;
  readonly gender: Gender | null;
}

/**
 * What a name names, by its own words and by the words beside it; null where neither is certain.
 * *Rue Victor-Hugo* is a place though *Victor* is a first name: the head word decides first.
 */
export function typeName(
  tokens: readonly Token[],
  span: CapitalSpan,
  lexicon: Lexicon,
): NameEvidence | null {
  const words = tokens.slice(span.first, span.last).map(({ form }) => form);
  const head = words[0] ?? '';
  const tail = words.at(-1) ?? '';
  const whole = words.join(' ').replace(/(['’]) /gu, "'");
  if (lexicon.eventWords.has(head)) return { type: 'event', gender: null };
  if (
    lexicon.organisationWords.has(head) ||
    (words.length > 1 && lexicon.organisationWords.has(tail))
  )
    return { type: 'organisation', gender: null };
  if (lexicon.demonyms.has(whole)) return null;
  const introduced = typeByNeighbours(tokens, span, lexicon);
  if (introduced) return introduced;
  if (isPlace(whole, tokens[span.first - 1]?.form, lexicon) || lexicon.placeWords.has(head))
    return { type: 'place', gender: null };
  const given = lexicon.firstNames.get(head.split('-')[0] ?? head);
  const isGiven =
    lexicon.firstNames.has(head) || lexicon.firstNames.has(head.split('-')[0] ?? head);
  if (isGiven && words.length > 1) return { type: 'person', gender: given ?? null };
  return null;
}

/** What stands before a place by the article it takes; *Cher* after *à* is not the department. */
const BEFORE_PLACE = {
  le: /^(?:le|du|au)$/iu,
  la: /^(?:la|en|de)$/iu,
  "l'": /^(?:l['’]|en|d['’])$/iu,
  les: /^(?:les|des|aux)$/iu,
} as const;

function isPlace(name: string, before: string | undefined, lexicon: Lexicon): boolean {
  const place = lexicon.places.get(name);
  if (place === undefined) return false;
  return place.article === null || BEFORE_PLACE[place.article].test(before ?? '');
}

/** A title or role noun before the name, a work noun before it, or an apposition behind it. */
function typeByNeighbours(
  tokens: readonly Token[],
  span: CapitalSpan,
  lexicon: Lexicon,
): NameEvidence | null {
  const before = tokens[span.first - 1]?.form ?? '';
  if (lexicon.titles.has(before))
    return { type: 'person', gender: lexicon.titles.get(before) ?? null };
  if (lexicon.workNouns.has(before)) return { type: 'work', gender: null };
  if (lexicon.roleNouns.has(before)) {
    const given = lexicon.firstNames.get(tokens[span.first]?.form ?? '') ?? null;
    return { type: 'person', gender: lexicon.roleNouns.get(before) ?? given };
  }
  if (before === 'jeune' || before === 'vieux' || before === 'vieille') {
    return { type: 'person', gender: genderOfDeterminer(tokens[span.first - 2]?.form) };
  }
  return typeByApposition(tokens, span.last, lexicon);
}

/** *Gar, un ancien amant,* · *Marie Curie, physicienne* */
function typeByApposition(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): NameEvidence | null {
  if (tokens[from]?.form !== ',') return null;
  const determiner = tokens[from + 1]?.form ?? '';
  const window = tokens.slice(from + 1, from + 5);
  const end = window.findIndex(({ kind }) => kind === 'mark');
  for (const { form } of end < 0 ? window : window.slice(0, end)) {
    if (!lexicon.roleNouns.has(form)) continue;
    if (!/^(?:une?|l['’]|la|le)$/u.test(determiner) && form !== determiner) return null;
    return {
      type: 'person',
      gender: lexicon.roleNouns.get(form) ?? genderOfDeterminer(determiner),
    };
  }
  return null;
}

function genderOfDeterminer(form: string | undefined): Gender | null {
  if (/^(?:le|un|du|au|ce)$/iu.test(form ?? '')) return 'Masc';
  return /^(?:la|une|cette)$/iu.test(form ?? '') ? 'Fem' : null;
}
