import type { Gender } from '#lib/analysis/features.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { NameType } from '#lib/analysis/mention.ts';
import type { Candidate } from '#lib/analysis/entities/names/candidate.ts';
import { type Chain, mayAgree } from './chain.ts';
import { grammaticalGender, grammaticalNumber } from './grammar-of-name.ts';
import { isAcronymOf } from './is-acronym-of.ts';

/** Names of more words than this have no short forms looked for. */
const MAX_WORDS = 8;

/** Candidates of one text and one type. */
interface Group {
  readonly text: string;
  readonly type: NameType | null;
  readonly gender: Gender | null;
  readonly candidates: Candidate[];
}

/**
 * Chains of names: equal names of one type, and short forms with the one fuller name that they can
 * stand for (*Bogdanovich* → *Peter Bogdanovich*; *Mme Curie* never → *Pierre Curie*). A short form
 * of two bearers stands alone.
 */
export function linkNames(sentences: readonly (readonly Candidate[])[], lexicon: Lexicon): Chain[] {
  const groups = groupCandidates(sentences.flat());
  const fuller = indexFullerNames(groups, lexicon);
  const target = new Map<Group, Group>();
  for (const group of groups) {
    const options = (fuller.get(group.text) ?? []).filter((other) => isBearer(other, group));
    const [only] = options;
    if (only !== undefined && options.length === 1) target.set(group, only);
  }
  for (const [acronym, full] of findAcronyms(sentences, groups)) target.set(acronym, full);
  const members = new Map<Group, Group[]>();
  for (const group of groups) {
    const root = rootOf(group, target);
    members.set(root, [...(members.get(root) ?? []), group]);
  }
  return [...members].map(([root, all]) => chainOf(root, all, lexicon));
}

/** A text with two types is two groups; untyped mentions join the typed one where there is one. */
function groupCandidates(candidates: readonly Candidate[]): Group[] {
  const byText = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = candidate.text.replace(/[\s\u00a0]+/gu, ' ').replace(/’/gu, "'");
    const known = byText.get(key);
    if (known === undefined) byText.set(key, [candidate]);
    else known.push(candidate);
  }
  return [...byText].flatMap(([text, all]) => {
    const types = typesOf(all);
    if (types.length < 2) return splitByGender(text, types[0] ?? null, all);
    return [...types, null].flatMap((type) => {
      const own = all.filter((candidate) => candidate.type === type);
      return own.length === 0 ? [] : splitByGender(text, type, own);
    });
  });
}

/** The types seen; one clue does not stand against certainty. */
function typesOf(candidates: readonly Candidate[]): NameType[] {
  const certain = candidates.filter(({ confidence }) => confidence === 'certain');
  const seen = [...new Set(certain.flatMap(({ type }) => type ?? []))];
  return seen.length > 0
    ? seen
    : [...new Set(candidates.flatMap(({ type }) => type ?? []))].slice(0, 1);
}

/** *M. Curie* and *Mme Curie* are two people; who is not told apart goes with neither. */
function splitByGender(text: string, type: NameType | null, all: readonly Candidate[]): Group[] {
  const genders = [...new Set(all.flatMap(({ gender }) => gender ?? []))];
  if (genders.length < 2) return [{ text, type, gender: genders[0] ?? null, candidates: [...all] }];
  return [...genders, null].flatMap((gender) => {
    const candidates = all.filter((candidate) => candidate.gender === gender);
    return candidates.length === 0 ? [] : [{ text, type, gender, candidates }];
  });
}

/** For every short form the groups whose name begins or ends with it. */
function indexFullerNames(groups: readonly Group[], lexicon: Lexicon): Map<string, Group[]> {
  const index = new Map<string, Group[]>();
  for (const group of groups) {
    const words = group.text.split(' ');
    if (words.length < 2 || words.length > MAX_WORDS) continue;
    for (const short of shortForms(words, group.type, lexicon)) {
      const known = index.get(short);
      if (known === undefined) index.set(short, [group]);
      else if (known.at(-1) !== group) known.push(group);
    }
  }
  return index;
}

function shortForms(words: readonly string[], type: NameType | null, lexicon: Lexicon): string[] {
  const forms: string[] = [];
  if (type === 'person' || type === null)
    for (let from = 1; from < words.length; from += 1) forms.push(words.slice(from).join(' '));
  const first = words[0] ?? '';
  if (type === 'organisation' && !lexicon.organisationWords.has(first)) forms.push(first);
  if (type === 'person') forms.push(first);
  return forms;
}

function isBearer(fuller: Group, short: Group): boolean {
  if (fuller === short) return false;
  if (short.type !== null && short.type !== fuller.type) return false;
  return mayAgree(fuller.gender, short.gender);
}

/** *Organisation des Nations unies (ONU)*: the acronym in brackets right behind the name. */
function findAcronyms(
  sentences: readonly (readonly Candidate[])[],
  groups: readonly Group[],
): [Group, Group][] {
  const groupOf = new Map(
    groups.flatMap((group) => group.candidates.map((candidate) => [candidate, group] as const)),
  );
  return sentences.flatMap((candidates) =>
    candidates.flatMap((candidate, index): [Group, Group][] => {
      const previous = candidates[index - 1];
      if (previous === undefined || !isAcronymOf(candidate, previous)) return [];
      const [acronym, full] = [groupOf.get(candidate), groupOf.get(previous)];
      return acronym === undefined || full === undefined || acronym === full
        ? []
        : [[acronym, full]];
    }),
  );
}

function rootOf(group: Group, target: ReadonlyMap<Group, Group>): Group {
  const seen = new Set<Group>();
  let at = group;
  for (let next = target.get(at); next !== undefined && !seen.has(next); next = target.get(at)) {
    seen.add(at);
    at = next;
  }
  return at;
}

function chainOf(root: Group, groups: readonly Group[], lexicon: Lexicon): Chain {
  const candidates = groups.flatMap((group) => group.candidates);
  const type = root.type ?? groups.find((group) => group.type !== null)?.type ?? null;
  const genders = [...new Set(candidates.flatMap(({ gender }) => gender ?? []))];
  const [first] = candidates;
  const shown = genders.length === 1 ? (genders[0] ?? null) : null;
  return {
    type,
    name: root.candidates[0]?.text ?? '',
    gender: type === 'person' ? shown : first ? grammaticalGender(first, type, lexicon) : null,
    number: first ? grammaticalNumber(first) : 'Sing',
    links: candidates.map(({ view, start, end, confidence, type: own }) => ({
      view,
      start,
      end,
      form: 'name' as const,
      confidence: own === type ? confidence : 'likely',
    })),
  };
}
