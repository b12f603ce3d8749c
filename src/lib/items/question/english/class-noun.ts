import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { EnglishGrammar } from './english-grammar.ts';
import { mentionAt } from './tell-animacy.ts';

/** What *which* asks for: *city* in *the city of Lyon*, with the words of the name itself. */
export interface NamedClass {
  readonly noun: string;
  readonly name: readonly number[];
  readonly plural: boolean;
}

/** Nouns that stand before *of* and a name of that very thing. */
const GENUS: ReadonlySet<string> = new Set(
  `area borough canton capital city colony commune continent county department district duchy
  emirate empire island kingdom month municipality parish peninsula port principality province
  region republic river state territory town valley village year`.split(/\s+/u),
);
const PLACE_CLASS: Readonly<Record<string, string>> = {
  city: 'city',
  country: 'country',
  continent: 'continent',
  region: 'region',
  island: 'island',
};
const NAME_PART = /^(?:flat|compound|appos|nmod:desc|nmod:unmarked)(?::|$)/u;

/** Every way of asking for a phrase by *which* and a noun. `rest` is the phrase without preposition. */
export function classesOf(
  view: TreeView,
  head: number,
  rest: readonly number[],
  { places, persons }: EnglishGrammar,
): NamedClass[] {
  const word = view.words[head];
  if (word === undefined) return [];
  const inside = new Set(rest);
  const below = (view.dependents[head] ?? []).filter((at) => inside.has(at));
  if (below.some((at) => view.words[at]?.deprel === 'conj')) return [];
  const content = rest.filter((at) => view.words[at]?.upos !== 'DET' || opensName(view, at));
  if (word.upos === 'NOUN' && /^\p{Ll}/u.test(word.form)) {
    return [...ofName(view, head, below), ...besideName(view, head, content)];
  }
  if (word.upos !== 'PROPN') return [];
  const name = mentionAt(view, head);
  const place = name?.type === 'place' ? PLACE_CLASS[places.get(name.text) ?? ''] : undefined;
  const typed =
    place !== undefined && content.every((at) => name?.words.includes(at))
      ? [{ noun: place, name: content, plural: false }]
      : [];
  return [...typed, ...behindNoun(view, head, content, persons)];
}

/** *the city of Lyon* */
function ofName(view: TreeView, head: number, below: readonly number[]): NamedClass[] {
  const noun = view.words[head]?.form ?? '';
  const [of, ...more] = below.filter((at) => view.words[at]?.upos !== 'DET');
  if (of === undefined || more.length > 0 || !GENUS.has(noun)) return [];
  const cases = (view.dependents[of] ?? []).filter((at) => view.words[at]?.deprel === 'case');
  const isOf = cases.length === 1 && view.words[cases[0] ?? -1]?.form === 'of';
  if (!isOf || view.words[of]?.upos !== 'PROPN') return [];
  const name = mentionAt(view, of);
  return name === null ? [] : [{ noun, name: name.words, plural: isPlural(view, head) }];
}

/** *the magazine Life*, *Life magazine*, *the Danish biologist Sam Lund*: a noun beside a bare name. */
function besideName(view: TreeView, head: number, content: readonly number[]): NamedClass[] {
  const place = content.indexOf(head);
  const described = content.slice(0, place);
  const adjectives = described.every((at) => view.words[at]?.upos === 'ADJ') ? described : [];
  const others = content.filter((at) => at !== head && !adjectives.includes(at));
  if (others.length === 0 || !others.every((at) => isNamePart(view, at))) return [];
  const mention = mentionAt(view, others[0] ?? head);
  const isNamed =
    mention === null
      ? others.every((at) => /^\p{Lu}/u.test(view.words[at]?.form ?? ''))
      : mention.value === null && others.every((at) => mention.words.includes(at));
  const inARow = others.every((at, index) => index === 0 || at === (others[index - 1] ?? -1) + 1);
  const noun = [...adjectives, head].map((at) => view.words[at]?.form ?? '').join(' ');
  return inARow && isNamed ? [{ noun, name: others, plural: isPlural(view, head) }] : [];
}

/** *the Danish biologist Johannes Schmidt*: a noun before the name that it hangs on. */
function behindNoun(
  view: TreeView,
  head: number,
  content: readonly number[],
  persons: ReadonlySet<string>,
): NamedClass[] {
  const place = content.findIndex((at) => isClass(view, at, persons));
  const first = content[place];
  if (first === undefined) return [];
  const before = content.slice(0, place);
  const name = content.slice(place + 1);
  if (!before.every((at) => view.words[at]?.upos === 'ADJ') || !name.includes(head)) return [];
  if (!name.every((at) => isNamePart(view, at))) return [];
  const words = [...before, first].map((at) => view.words[at]?.form ?? '');
  const noun = [...words.slice(0, -1), (words.at(-1) ?? '').toLowerCase()].join(' ');
  return [{ noun, name, plural: isPlural(view, first) }];
}

/** *director*, or a title that is written like a name: *King*, *Pope*. */
function isClass(view: TreeView, at: number, persons: ReadonlySet<string>): boolean {
  const word = view.words[at];
  if (word === undefined) return false;
  if (word.upos === 'NOUN' && /^\p{Ll}/u.test(word.form)) return true;
  return /^(?:NOUN|PROPN)$/u.test(word.upos) && persons.has(word.form.toLowerCase());
}

function isNamePart(view: TreeView, at: number): boolean {
  const word = view.words[at];
  if (word === undefined || word.upos === 'PUNCT') return false;
  return (
    word.upos === 'PROPN' ||
    opensName(view, at) ||
    /^[IVX]+$/u.test(word.form) ||
    (/^\p{Lu}/u.test(word.form) && NAME_PART.test(word.deprel)) ||
    mentionAt(view, at)?.type === 'person'
  );
}

/** *The* of *the magazine The Varn Post*. */
function opensName({ words }: TreeView, at: number): boolean {
  return at > 0 && words[at]?.form === 'The' && words[at + 1]?.upos === 'PROPN';
}

function isPlural(view: TreeView, noun: number): boolean {
  return view.words[noun]?.feats['Number'] === 'Plur';
}
