import type { Gender, GrammaticalNumber } from '#lib/analysis/features.ts';
import type { NameType } from '#lib/analysis/mention.ts';
import type { StudySegment } from '../context.ts';
import { isTornName } from '../guards/reject-part-of-name.ts';
import { findArticle } from './find-article.ts';
import { isOddPerson } from './is-odd-person.ts';
import type { Years } from './lived-together.ts';
import type { TypedNames } from './read-typed-names.ts';
import { tellFields } from './tell-fields.ts';
import { timesOf, type TellTime } from './tell-time.ts';
import { readWhoIsWho, type WhoIsWho } from './who-is-who.ts';

/** One place where the text names somebody or something. */
export interface NamedOnce {
  readonly segment: StudySegment;
  readonly text: string;
  /** The fullest name that the text has for it. */
  readonly name: string;
  readonly type: NameType;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** The definite article before it, also within *du*, *au*; null for none. */
  readonly article: string | null;
  /** Lemma of the word that the name hangs on. */
  readonly governor: string;
  /** What the words around it say that its bearer does. */
  readonly fields: readonly string[];
}

/** All that a text names with certainty. */
export interface Cast {
  /** Names of the segment and of those around it, so many at most. */
  readonly around: (segment: StudySegment) => readonly NamedOnce[];
  readonly namesIn: (segment: StudySegment) => ReadonlySet<string>;
  /** Who or what the text puts under a word anywhere. */
  readonly namesUnder: (governor: string) => ReadonlySet<string>;
  /** Every form of every name. */
  readonly forms: ReadonlySet<string>;
  /** Where most towns and regions of the text lie; null where none is in the list. */
  readonly usualPlaceArea: string | null;
  /** Language areas of the people's first names that are of one area alone, the most frequent first. */
  readonly usualAreas: readonly string[];
  readonly people: WhoIsWho;
  readonly timeOf: TellTime;
}

/** How many names on either side may be taken for the key. */
const REACH = 150;
/** From what age on people are told of. */
const GROWN = 20;
const NONE: ReadonlySet<string> = new Set();

export function collectCast(segments: readonly StudySegment[], names: TypedNames): Cast {
  const first = new Map<StudySegment, number>();
  const all: NamedOnce[] = [];
  for (const segment of segments) {
    first.set(segment, all.length);
    all.push(...namesOf(segment));
  }
  const bySegment = new Map<StudySegment, Set<string>>();
  const byGovernor = new Map<string, Set<string>>();
  for (const { segment, governor, name } of all) {
    bySegment.set(segment, (bySegment.get(segment) ?? new Set()).add(name));
    byGovernor.set(governor, (byGovernor.get(governor) ?? new Set()).add(name));
  }
  const told = timesOf(segments);
  const lives = timeOfLives(all, names);
  return {
    around: (segment) => {
      const at = first.get(segment) ?? 0;
      return all.slice(Math.max(0, at - REACH), at + REACH);
    },
    namesIn: (segment) => bySegment.get(segment) ?? NONE,
    namesUnder: (governor) => byGovernor.get(governor) ?? NONE,
    forms: new Set(all.flatMap(({ text, name }) => [text, name])),
    usualPlaceArea: placeAreaOf(all, names),
    usualAreas: areasOf(all, names),
    people: readWhoIsWho(all, names.people),
    timeOf: (segment) => told(segment) ?? lives,
  };
}

function namesOf(segment: StudySegment): NamedOnce[] {
  const tree = segment.trees.french;
  if (tree === null) return [];
  return tree.mentions.flatMap((mention): NamedOnce[] => {
    if (mention.value !== null || mention.form !== 'name' || mention.type === null) return [];
    if (mention.confidence !== 'certain') return [];
    if (isTornName(tree.text, mention.start, mention.end)) return [];
    if (mention.type === 'person' && isOddPerson(mention.text)) return [];
    const entity = tree.entities.get(mention.entity);
    const inside = new Set(mention.words);
    const head = mention.words.find((at) => !inside.has(tree.words[at]?.head ?? -1));
    const above = head === undefined ? undefined : tree.words[tree.words[head]?.head ?? -1];
    return [
      {
        segment,
        text: mention.text,
        name: entity?.name ?? mention.text,
        type: mention.type,
        gender: entity?.gender ?? null,
        number: entity?.number ?? 'Sing',
        article: findArticle(tree.text, mention.start),
        governor: above?.lemma ?? '',
        fields: mention.type === 'person' ? tellFields(tree, mention.words) : [],
      },
    ];
  });
}

/** Of a text without a year the grown life of the middle one of its known people. */
function timeOfLives(all: readonly NamedOnce[], { people }: TypedNames): Years | null {
  const full = new Set(all.filter(({ type }) => type === 'person').map(({ name }) => name));
  const known = [...full].flatMap((name) => people.called(name).slice(0, 1));
  const sorted = known.sort((a, b) => a.born - b.born);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) return null;
  return [middle.born + GROWN, middle.died ?? middle.born + 2 * GROWN];
}

function placeAreaOf(all: readonly NamedOnce[], names: TypedNames): string | null {
  const places = new Set(all.filter(({ type }) => type === 'place').map(({ text }) => text));
  const areas = [...places].flatMap((text) => {
    const lines = names.called(text).filter(({ subtype }) => /^(?:city|region)$/u.test(subtype));
    return lines.slice(0, 1).map(({ area }) => area);
  });
  return mostFrequent(areas)[0] ?? null;
}

function mostFrequent(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

function areasOf(all: readonly NamedOnce[], names: TypedNames): string[] {
  const people = all.filter(({ type, name }) => type === 'person' && name.includes(' '));
  const genders = new Map(people.map(({ name, gender }) => [name, gender]));
  const areas = [...genders].flatMap(([name, gender]) => {
    const [area, ...others] = names.areasOfGiven(name.split(/[ -]/u)[0] ?? '', gender);
    return area === undefined || others.length > 0 ? [] : [area];
  });
  return mostFrequent(areas);
}
