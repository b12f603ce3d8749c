import type { Token } from '#lib/text/tokenise.ts';
import type { Gender } from './features.ts';
import {
  findCapitalSpans,
  isAtHead,
  isCapitalised,
  type CapitalSpan,
} from './find-capital-spans.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameMention, NameType } from './mention.ts';
import { typeName } from './type-name.ts';

/** A sentence as the names are looked for in it. */
export interface TokenisedSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
}

interface Entity {
  /** Its fullest form in the document. */
  readonly name: string;
  type: NameType | null;
  gender: Gender | null;
}

/** A name whose bearer is not yet known; offsets are the sentence's. */
export interface FoundName {
  readonly span: CapitalSpan;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The names of a whole document, typed by all its evidence together: what one sentence shows of
 * *Peter Bogdanovich* holds for *Bogdanovich* in the next, and *entre Bogdanovich et Cher* makes a
 * person of Cher.
 */
export function findNames(
  sentences: readonly TokenisedSentence[],
  lexicon: Lexicon,
): NameMention[][] {
  const found = findNameSpans(sentences, lexicon);
  const entities = collectEntities(found.flat());
  sentences.forEach(({ tokens }, index) => {
    for (const name of found[index] ?? []) {
      const evidence = typeName(tokens, name.span, lexicon);
      const entity = entities.get(name.text);
      if (evidence === null || entity === undefined) continue;
      // What a fuller form or the words around it show outweighs the list of places.
      if (entity.type === null || (entity.type === 'place' && evidence.type === 'person')) {
        entity.type = evidence.type;
      }
      if (entity.type === evidence.type) entity.gender ??= evidence.gender;
    }
  });
  dropUnsurePlaces(sentences, found, entities, lexicon);
  sentences.forEach(({ tokens }, index) => {
    spreadByCoordination(tokens, found[index] ?? [], entities, lexicon);
  });
  return found.map((names) => names.map((name) => mentionOf(name, entities)));
}

/** Where the capitals of a document show names, whatever they name. */
export function findNameSpans(
  sentences: readonly TokenisedSentence[],
  lexicon: Lexicon,
): FoundName[][] {
  const seenInside = new Set(
    sentences.flatMap(({ tokens }) =>
      tokens
        .filter((token, index) => isCapitalised(token) && !isAtHead(tokens, index))
        .map(({ form }) => form),
    ),
  );
  return sentences.map(({ text, tokens }) =>
    findCapitalSpans(tokens, lexicon, seenInside).map((span): FoundName => {
      const start = tokens[span.first]?.start ?? 0;
      const end = tokens[span.last - 1]?.end ?? start;
      return { span, start, end, text: text.slice(start, end) };
    }),
  );
}

/** Words before a name that make a place of it. */
const LOCATIVE =
  /^(?:à|de|d['’]|en|vers|depuis|dans|pour|par|entre|jusqu['’]à|sur|devant|sous|le|la|les|l['’]|du|des|au|aux|et|ou|,|\()$/iu;
const PLACE_VERB =
  /^(?:quitt|atteign|atteint|rejoin|rejoign|visit|gagn|regagn|assi[ée]g|occup|travers|habit|prendr|prit|prend)/iu;

/** A town's name as bare object or subject (*força Washington à …*) may be somebody's: no type at all. */
function dropUnsurePlaces(
  sentences: readonly TokenisedSentence[],
  found: readonly (readonly FoundName[])[],
  entities: ReadonlyMap<string, Entity>,
  lexicon: Lexicon,
): void {
  sentences.forEach(({ tokens }, index) => {
    for (const { span, text } of found[index] ?? []) {
      const entity = entities.get(text);
      if (entity?.type === 'place' && isUnsurePlace(tokens, span, text, lexicon))
        entity.type = null;
    }
  });
}

/** Whether a town's name stands where a person's could, with no word of place before it. */
export function isUnsurePlace(
  tokens: readonly Token[],
  span: CapitalSpan,
  text: string,
  lexicon: Lexicon,
): boolean {
  if (lexicon.places.get(text)?.article !== null) return false;
  const before = tokens[span.first - 1]?.form ?? '';
  return !LOCATIVE.test(before) && !PLACE_VERB.test(before);
}

/** Short forms share the entity of the one full form that begins or ends with them. */
function collectEntities(names: readonly FoundName[]): Map<string, Entity> {
  const forms = [...new Set(names.map(({ text }) => text))].sort((a, b) => b.length - a.length);
  const entities = new Map<string, Entity>();
  for (const form of forms) {
    const fuller = new Set(
      [...entities.values()].filter(
        ({ name }) => name.endsWith(` ${form}`) || name.startsWith(`${form} `),
      ),
    );
    const [only] = fuller;
    entities.set(form, fuller.size === 1 && only ? only : { name: form, type: null, gender: null });
  }
  return entities;
}

/** Two names joined by *et* or *ou* are of one type, where one of them is known to be a person. */
function spreadByCoordination(
  tokens: readonly Token[],
  names: readonly FoundName[],
  entities: ReadonlyMap<string, Entity>,
  lexicon: Lexicon,
): void {
  names.forEach((left, index) => {
    const right = names[index + 1];
    if (right?.span.first !== left.span.last + 1) return;
    if (!/^(?:et|ou|ni)$/u.test(tokens[left.span.last]?.form ?? '')) return;
    // *le producteur Martin Starger et Universal*: the noun speaks of the first alone.
    if (lexicon.roleNouns.has(tokens[left.span.first - 1]?.form ?? '')) return;
    const [a, b] = [entities.get(left.text), entities.get(right.text)];
    if (a?.type === 'person' && b?.type === null) b.type = 'person';
    else if (b?.type === 'person' && a?.type === null) a.type = 'person';
  });
}

function mentionOf(name: FoundName, entities: ReadonlyMap<string, Entity>): NameMention {
  const entity = entities.get(name.text);
  const { start, end, text } = name;
  return {
    start,
    end,
    text,
    type: entity?.type ?? null,
    gender: entity?.gender ?? null,
    entity: entity?.name ?? text,
  };
}
