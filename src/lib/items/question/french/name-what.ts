import words from '#lib/items/data/french-questions.json' with { type: 'json' };
import type { EntityMention } from '#lib/analysis/entities/entity.ts';
import type { NameType } from '#lib/analysis/mention.ts';
import { genderOf, numberOf, quel } from './agree-interrogative.ts';
import { nounOfNamed } from '../named-kinds.ts';
import { isMark } from './keep-phrase.ts';
import type { Source } from './statement.ts';

const CLASS_NOUNS: ReadonlySet<string> = new Set(words.classNouns);
const EMPTY =
  /^(?:autre|communal|local|voisin|environnant|public|privé|même|seul|premier|second|dernier|nouveau|ancien|grand|petit|principal|propre|suivant|précédent|actuel|futur|entier|différent)$/u;
const OF_PLACE =
  /^(?:ville|village|commune|île|région|province|royaume|pays|comté|département|principauté|république|duché|quartier|canton|district|état)$/u;
/** Nouns for what has members or parts that are named behind *de*: *le groupe des Banyankolés*. */
const GROUP_NOUN = /^(?:groupe|famille|tribu|dynastie|genre|catégorie|peuple|ethnie)$/u;
const DEFINITE = /^(?:l[ae]s?|l['’])$/iu;
const PLACE_NOUN: Readonly<
  Record<string, { readonly preposition: string; readonly which: string }>
> = {
  city: { preposition: 'dans', which: 'quelle ville' },
  country: { preposition: 'dans', which: 'quel pays' },
  continent: { preposition: 'sur', which: 'quel continent' },
  region: { preposition: 'dans', which: 'quelle région' },
  island: { preposition: 'sur', which: 'quelle île' },
};

/** What *quel* asks for, and the words that answer it. */
export interface Which {
  /** *quelle revue scientifique*. */
  readonly which: string;
  readonly answer: readonly number[];
  readonly head: number;
  readonly plural: boolean;
}

/** The name that covers a word; of the names of several types, which a name may have, only one. */
export function nameAt({ view }: Pick<Source, 'view'>, at: number): EntityMention | null {
  for (const mention of view.mentions)
    if ('entity' in mention && mention.form === 'name' && mention.words.includes(at))
      return mention;
  // *Sir Henry Clinton*: the title heads the name
  if (view.words[at]?.upos !== 'PROPN') return null;
  const next = (view.dependents[at] ?? []).find(
    (below) => below === at + 1 && (view.words[below]?.deprel ?? '').startsWith('flat'),
  );
  return next === undefined ? null : nameAt({ view }, next);
}

export function typeAt(source: Source, at: number): NameType | null {
  return nameAt(source, at)?.type ?? null;
}

/** The noun for what a place is, with the preposition for being there; null where it is not listed. */
export function placeNoun(source: Source, words: readonly number[], head: number) {
  const mention = nameAt(source, head);
  if (mention?.type !== 'place') return null;
  const covers = words.every(
    (at) =>
      mention.words.includes(at) || source.view.words[at]?.upos === 'DET' || isMark(source, at),
  );
  const place = source.lexicon.places.get(mention.text);
  return covers && place !== undefined ? (PLACE_NOUN[place.type] ?? null) : null;
}

/**
 * *la revue Nature* → *quelle revue*, Nature; *l'armée allemande* → *quelle armée*; *l'actrice
 * américaine Cher* → *quelle actrice américaine*. `phrase` is without its preposition.
 */
export function nameWhat(source: Source, phrase: readonly number[], head: number): Which | null {
  const { view, lexicon } = source;
  const noun = view.words[head];
  if (noun?.upos !== 'NOUN') return null;
  const isPerson =
    lexicon.roleNouns.has(noun.form.toLowerCase()) || lexicon.roleNouns.has(noun.lemma);
  if (!CLASS_NOUNS.has(noun.lemma.toLowerCase()) && !isPerson) return null;
  const inside = new Set(phrase);
  const dependents = (view.dependents[head] ?? []).filter((at) => inside.has(at));
  const determiner = dependents.find((at) => view.words[at]?.upos === 'DET');
  if (!DEFINITE.test(view.words[determiner ?? -1]?.form ?? '')) return null;
  const [gender, number] = [genderOf(source, head), numberOf(source, head)];
  if (gender === null || number === null) return null;
  if (dependents.some((at) => /^(?:conj|nummod|cc)/u.test(view.words[at]?.deprel ?? '')))
    return null;
  const adjectives = dependents.filter((at) => view.words[at]?.deprel === 'amod');
  const form = noun.form.charAt(0).toLowerCase() + noun.form.slice(1);
  const plural = number === 'Plur';
  const beside = dependents.find((at) => isNameBeside(source, at, head));
  // *la romancière Claire Vasseur*: a capital begins the name, whatever it was read as
  const name =
    beside === undefined
      ? undefined
      : (phrase.find((at) => at > head && /^\p{Lu}/u.test(view.words[at]?.form ?? '')) ?? beside);
  if (name !== undefined) {
    const answer = phrase.filter((at) => at >= name);
    if (dependents.some((at) => (view.words[at]?.deprel ?? '').startsWith('acl'))) return null;
    const between = phrase.filter((at) => at > head && at < name && !isMark(source, at));
    if (answer.some((at) => !belongsTo(source, at, beside ?? name) && at > (beside ?? name)))
      return null;
    if (between.some((at) => !adjectives.includes(at))) return null;
    const described = [form, ...between.map((at) => view.words[at]?.form ?? '')].join(' ');
    return { which: `${quel(gender, number)} ${described}`, answer, head: name, plural };
  }
  if (isPerson) return null;
  if (/[«“"]/u.test(phrase.map((at) => view.words[at]?.form ?? '').join(''))) return null;
  const ofPlace = placeAfter(source, phrase, head);
  // *les villes d'Orléans, de Tours et de Nantes* are several
  if (ofPlace !== null && plural) return null;
  if (ofPlace !== null)
    return {
      which: `${quel(gender, number)} ${form}`,
      answer: ofPlace,
      head: ofPlace[0] ?? head,
      plural,
    };
  const mention = nameAt(source, head);
  const named =
    mention !== null &&
    mention.type !== null &&
    mention.words.length > 1 &&
    !(plural && /^\p{Lu}/u.test(noun.form));
  const clauses = dependents.filter((at) => (view.words[at]?.deprel ?? '').startsWith('acl'));
  const bare = phrase.filter(
    (at) =>
      at !== head &&
      at !== determiner &&
      !isMark(source, at) &&
      !clauses.some((clause) => belongsTo(source, at, clause)),
  );
  const [only, ...more] = bare;
  const adjective =
    only !== undefined &&
    more.length === 0 &&
    only > head &&
    adjectives.includes(only) &&
    !EMPTY.test(view.words[only]?.lemma ?? '');
  const covered = named && bare.every((at) => mention.words.includes(at));
  const grouped = GROUP_NOUN.test(noun.lemma) && bare.some((at) => isNamedMember(source, at, head));
  if (!adjective && !covered && !grouped) return null;
  // *la Route du Rhum* is a race
  const other = covered ? nounOfNamed(mention.text) : null;
  if (other !== null && !plural)
    return { which: `${quel(other.gender, number)} ${other.noun}`, answer: phrase, head, plural };
  return { which: `${quel(gender, number)} ${form}`, answer: phrase, head, plural };
}

/** *la ville de Lyon*: the noun says what the place is that follows. */
function placeAfter(source: Source, phrase: readonly number[], head: number): number[] | null {
  const { view } = source;
  if (!OF_PLACE.test(view.words[head]?.lemma ?? '')) return null;
  const of = phrase.find((at) => {
    const word = view.words[at];
    return at > head && word?.head === head && word.upos === 'PROPN';
  });
  if (of === undefined || typeAt(source, of) !== 'place') return null;
  // *la principauté de Bulgarie*: beside other countries, which are none
  const isState = /^(?:royaume|comté|département|principauté|république|duché|canton|district)$/u;
  const country = source.lexicon.places.get(nameAt(source, of)?.text ?? '')?.type === 'country';
  if (country && isState.test(view.words[head]?.lemma ?? '')) return null;
  const cases = (view.dependents[of] ?? []).filter((at) => view.words[at]?.deprel === 'case');
  if (cases.length !== 1 || !/^d(?:e|['’])$/u.test(view.words[cases[0] ?? -1]?.form ?? ''))
    return null;
  const answer = phrase.filter((at) => at > (cases[0] ?? head));
  return answer.every((at) => belongsTo(source, at, of)) ? answer : null;
}

/** *la revue Nature*, *le film « Mask »*: a name that stands beside its noun. */
function isNameBeside(source: Source, at: number, head: number): boolean {
  const { view } = source;
  const word = view.words[at];
  if (word === undefined || at < head || !/^(?:appos|flat|nmod|compound)/u.test(word.deprel))
    return false;
  const hasCase = (view.dependents[at] ?? []).some((below) => view.words[below]?.deprel === 'case');
  const mention = nameAt(source, at);
  return !hasCase && (word.upos === 'PROPN' || (mention !== null && !mention.words.includes(head)));
}

function isNamedMember({ view }: Source, at: number, head: number): boolean {
  const word = view.words[at];
  return word?.head === head && word.deprel.startsWith('nmod') && /^\p{Lu}/u.test(word.form);
}

function belongsTo({ view }: Source, at: number, top: number): boolean {
  for (let up = at, steps = 0; up >= 0 && steps < view.words.length; steps += 1) {
    if (up === top) return true;
    up = view.words[up]?.head ?? -1;
  }
  return view.words[at]?.upos === 'PUNCT';
}
