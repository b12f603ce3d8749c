import data from '#lib/items/data/passing-facts.json' with { type: 'json' };
import type { Gender } from '#lib/analysis/features.ts';
import type { EntityMention } from '#lib/analysis/entities/entity.ts';
import { genderOf } from '../french/agree-interrogative.ts';
import { classOfName } from '../french/class-of-name.ts';
import { nameAt, placeNoun } from '../french/name-what.ts';
import type { Source } from '../french/statement.ts';
import type { Aside } from './aside.ts';
import { askEnglishRelation } from './ask-english-relation.ts';
import { tellsOfPast } from './tells-of-past.ts';

const RELATIONS: ReadonlySet<string> = new Set(data.relations);
const KIN: ReadonlySet<string> = new Set(data.kin);
const ARTICLE = /^(?:le|la|l['’]|une?)$/iu;
/** No longer, not yet, one of several. */
const NOT_NOW = /^(?:ancien|futur|ex|faux|prétendu|autre|demi|même|vice)$/u;
const SURE = 0.9;
/** What a place is that was taken for a part of a name. */
const SPLIT: Readonly<Record<string, string>> = {
  country: 'quel pays',
  city: 'quelle ville',
  region: 'quelle région',
};

/** What a question needs to know of a name. */
type Named = Pick<EntityMention, 'words' | 'text' | 'type' | 'entity'>;

/** A noun that says what one name is to another: *fille aînée | de Jane Ross*. */
interface Relation {
  readonly noun: number;
  /** Its adjective, if there is one. */
  readonly adjective: number | null;
  readonly target: Named;
  /** The name behind the target, where the two were taken for one: *de Norvège | Olav Holm*. */
  readonly joined: Named | null;
  /** The words of the name, with its article. */
  readonly answer: readonly number[];
}

/**
 * *Kate Bell, fille aînée de Jane Ross, …* → *De qui Kate Bell est-elle la fille aînée ?*; *Le roi de
 * Norvège Olav Holm* → *De quel pays Olav Holm est-il roi ?*; *Marc Aubry est membre du Parti radical*
 * → *De quel parti …*
 */
export function askRelation(source: Source): Aside[] {
  return source.view.words.flatMap((_, at): Aside[] => {
    const relation = readRelation(source, at);
    const bearer = relation && findBearer(source, relation);
    return relation && bearer ? (write(source, relation, bearer) ?? []) : [];
  });
}

function readRelation(source: Source, noun: number): Relation | null {
  const { view } = source;
  const word = view.words[noun];
  const form = word?.form.toLowerCase() ?? '';
  if (word?.upos !== 'NOUN' || !RELATIONS.has(form) || word.feats['Number'] === 'Plur') return null;
  const adjective = view.words[noun + 1]?.upos === 'ADJ' ? noun + 1 : null;
  let at = (adjective ?? noun) + 1;
  if (!/^d(?:e|['’])$/iu.test(view.words[at]?.form ?? '')) return null;
  at += 1;
  const article = /^(?:le|la|l['’]|les)$/iu.test(view.words[at]?.form ?? '') ? at : null;
  const first = article === null ? at : at + 1;
  const whole = nameAt(source, first) ?? nameAt(source, at);
  const [start = -1] = whole?.words ?? [];
  if (whole === null || (start !== first && start !== at)) return null;
  const { target, joined } = partOf(source, whole);
  const last = target.words.at(-1) ?? first;
  if (/^(?:et|ou|&|-|d(?:e|['’]))$/iu.test(view.words[last + 1]?.form ?? '')) return null;
  const around = [noun - 1, noun - 2, adjective ?? -1].map((each) => view.words[each]?.lemma ?? '');
  if (around.some((lemma) => NOT_NOW.test(lemma))) return null;
  const answer = [...(article !== null && start === first ? [article] : []), ...target.words];
  return { noun, adjective, target, joined, answer };
}

/** *Norvège Olav Holm* is a country and a king. */
function partOf(
  { view, lexicon }: Source,
  whole: EntityMention,
): Pick<Relation, 'target' | 'joined'> {
  const [first = -1, ...rest] = whole.words;
  const place = view.words[first]?.form ?? '';
  if (whole.type !== null || rest.length < 2 || !lexicon.places.has(place))
    return { target: whole, joined: null };
  const text = view.text.slice(
    view.words[rest[0] ?? first]?.start ?? 0,
    view.words[rest.at(-1) ?? first]?.end ?? 0,
  );
  return {
    target: { words: [first], text: place, type: 'place', entity: '' },
    joined: { words: rest, text, type: 'person', entity: whole.entity },
  };
}

/** The full name before the comma or the verb, or right behind it all: *le roi de Norvège | Olav Holm*. */
function findBearer(source: Source, { noun, target, joined }: Relation): Named | null {
  const { view } = source;
  const form = (at: number): string => view.words[at]?.form.toLowerCase() ?? '';
  const article = ARTICLE.test(form(noun - 1));
  const opening = noun - (article ? 2 : 1);
  const behind = (target.words.at(-1) ?? noun) + 1;
  if (article && !/^une?$/u.test(form(noun - 1))) {
    if (joined !== null) return joined;
    const after = nameAt(source, behind);
    if (after?.words[0] === behind) return isPersonal(after, target);
  }
  const stated = /^(?:est|était|fut|devient|devint)$/u.test(form(opening));
  if (!stated && !/^[,(]$/u.test(form(opening))) return null;
  if (!stated && article && !/^[,.;)]$/u.test(form(behind))) return null;
  const before = nameAt(source, opening - 1);
  if (before?.words.at(-1) !== opening - 1) return null;
  // *le fils de Jean Roux, maire de Lyon*: which of the two?
  if (!stated && /^(?:d(?:e|['’])|et|ou|,)$/iu.test(form((before.words[0] ?? 0) - 1))) return null;
  return isPersonal(before, target);
}

function isPersonal(bearer: Named, target: Named): Named | null {
  const full = bearer.words.length > 1 && /^\p{Lu}\p{Ll}/u.test(bearer.text);
  if (bearer.entity === target.entity || /[«»"()]/u.test(bearer.text)) return null;
  return full && bearer.type === 'person' ? bearer : null;
}

function write(source: Source, relation: Relation, bearer: Named): Aside[] | null {
  const { view } = source;
  const { noun, adjective, target, answer } = relation;
  const asked = openingFor(source, answer, target);
  if (asked === null) return null;
  const form = view.words[noun]?.form.toLowerCase() ?? '';
  const shown = genderOf(source, noun);
  const gender: Gender | null = view.entities.get(bearer.entity)?.gender ?? shown;
  if (
    gender === null ||
    (shown !== null && shown !== gender && !/^(?:membre|auteur|chef)$/u.test(form))
  )
    return null;
  if (
    asked.word === 'who' &&
    !KIN.has(form) &&
    !/^(?:élève|disciple|héritier|héritière)$/u.test(form)
  )
    return null;
  const verb = tellsOfPast(view) ? 'était' : 'est';
  const words = [form, ...(adjective === null ? [] : [view.words[adjective]?.form ?? ''])].join(
    ' ',
  );
  const article = KIN.has(form)
    ? /^[aeéèiouhœ]/u.test(form)
      ? `l${source.apostrophe}`
      : gender === 'Fem'
        ? 'la '
        : 'le '
    : '';
  const pronoun = gender === 'Fem' ? 'elle' : 'il';
  return [
    {
      word: asked.word,
      role: 'oblique',
      stem: `${asked.opening} ${bearer.text} ${verb}-${pronoun} ${article}${words}`,
      answer,
      answerHead: target.words[0] ?? noun,
      told: noun,
      chance: SURE,
      inEnglish: (side): string | null =>
        askEnglishRelation(side, {
          noun,
          adjective,
          bearer: bearer.text,
          isKin: asked.word === 'who',
          opening: asked.opening,
          past: verb === 'était',
        }),
    },
  ];
}

function openingFor(
  source: Source,
  answer: readonly number[],
  target: Named,
): { readonly word: Aside['word']; readonly opening: string } | null {
  const [head = -1] = target.words;
  if (target.type === 'person') return { word: 'who', opening: 'de qui' };
  const split = SPLIT[source.lexicon.places.get(target.text)?.type ?? ''];
  const place =
    target.entity === '' && split !== undefined
      ? { which: split }
      : placeNoun(source, answer, head);
  if (place !== null) return { word: 'which', opening: `de ${place.which}` };
  const listed = classOfName(source, answer, head);
  return listed === null ? null : { word: 'which', opening: `de ${listed.which}` };
}
