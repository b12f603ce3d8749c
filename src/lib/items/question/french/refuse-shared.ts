import circumstances from '#lib/items/data/circumstance-words.json' with { type: 'json' };
import acts from '#lib/items/data/shared-acts.json' with { type: 'json' };
import { isJoinedTitle } from '../../units/is-joined-title.ts';
import type { Draft } from './draft.ts';
import { keptPhrases } from './keep-phrases.ts';
import type { Statement } from './statement.ts';

/** What very many people do, so that neither a place nor a time tells who is meant: *naître*. */
const SHARED: ReadonlySet<string> = new Set(acts.shared);
/** Parts of everybody's life: *passer son enfance*. */
const STAGES: ReadonlySet<string> = new Set(acts.stages);
const MOTION: ReadonlySet<string> = new Set(circumstances.motionVerbs);
const REPLACING: ReadonlySet<string> = new Set(acts.replacing);
/** What is so of several places at a time: *occuper une position stratégique*. */
const LASTING: ReadonlySet<string> = new Set(acts.lasting);
/** What each state does for itself: *abolir l'esclavage*. */
const LAWS: ReadonlySet<string> = new Set(acts.laws);
/** What is done with pictures, books and pieces, never with a land or a sea. */
const OF_WORKS: ReadonlySet<string> = new Set(acts.works);
const OF_PLACE = /^(?:dans |de )?quelle?s? (?:ville|commune|région|pays|île|continent|province)/u;
const ALONE =
  /(?<!\p{L})(?:seule?|unique|premi(?:er|ère)|derni(?:er|ère)|capitale|(?:la|le) plus)(?!\p{L})/iu;
const YEAR = /(?<!\d)[12]\d{3}(?!\d)/gu;
const AS = /^(?:comme|à la tête|au poste|dans le rôle|à la direction|en tant)/iu;

/** Why a question has several right answers, or shows its own; null where it has one. */
export function refuseShared(statement: Statement, draft: Draft, stem: string): string | null {
  const { view, verb, subject } = statement;
  const lemma = view.words[verb.main]?.lemma ?? '';
  if (isJoinedTitle(view, subject.head)) return 'joined-title';
  if (isWorkNamedAsPlace(statement)) return 'title-of-place';
  const asksSubject = draft.asked === subject;
  if (draft.word === 'who' && asksSubject && SHARED.has(lemma)) return 'true-of-several';
  if (draft.word === 'who' && asksSubject && isOfAnyLife(statement, lemma, stem))
    return 'true-of-several';
  if (draft.word === 'who' && asksSubject && !/\d{3}/u.test(stem) && isOneOfMany(statement))
    return 'true-of-several';
  if (REPLACING.has(lemma) && !tellsRole(statement, draft)) return 'open-role';
  if (asksSubject && OF_PLACE.test(draft.opening) && LASTING.has(lemma) && !isSingledOut(stem))
    return 'true-of-several';
  // *combien de coupes … en 1937 et en 2007*: the years are counted, or belong to something else
  if (
    draft.word === 'how-many' &&
    (stem.match(YEAR)?.length ?? 0) > 1 &&
    !/entre|de \d/u.test(stem)
  )
    return 'counted-years';
  return LAWS.has(lemma) && !tellsState(statement, draft) ? 'unplaced-law' : null;
}

/** *passe son enfance à Lyon*, *se rend en Espagne*: with no time, so of very many. */
function isOfAnyLife({ view, object }: Statement, lemma: string, stem: string): boolean {
  if (STAGES.has(view.words[object?.head ?? -1]?.lemma ?? '')) return true;
  return object === null && MOTION.has(lemma) && !/\d{3}/u.test(stem);
}

/** *bâtit une équipe solide*, *envoya des troupes*: what others did as well, at another time. */
function isOneOfMany({ view, object }: Statement): boolean {
  if (object === null || object.words.some((at) => view.words[at]?.upos === 'PROPN')) return false;
  return (view.dependents[object.head] ?? []).some(
    (at) => /^(?:une?|des|de|d['’])$/iu.test(view.words[at]?.form ?? '') && at < object.head,
  );
}

/** *La Méditerranée, exposée au Salon de 1905, est achetée par …*: a work that bears the name of a sea. */
function isWorkNamedAsPlace({ view, subject, verb }: Statement): boolean {
  const isPlace = view.mentions.some(
    ({ type, words: own }) => type === 'place' && own.includes(subject.head),
  );
  const told = (view.dependents[subject.head] ?? []).filter(
    (at) => view.words[at]?.feats['VerbForm'] === 'Part',
  );
  return (
    isPlace &&
    [...told, ...(verb.passive ? [verb.main] : [])].some((at) =>
      OF_WORKS.has(view.words[at]?.lemma ?? ''),
    )
  );
}

function isSingledOut(stem: string): boolean {
  return ALONE.test(stem) || /\d{3}/u.test(stem);
}

/** *remplace Paul Marin à la tête de l'orchestre*: as what. */
function tellsRole(statement: Statement, draft: Draft): boolean {
  const read = keptPhrases(statement, draft);
  return (
    read.ok &&
    read.value.some(({ words: own }) =>
      AS.test(own.map((at) => statement.view.words[at]?.form ?? '').join(' ')),
    )
  );
}

/** A country, a place or a people within the question. */
function tellsState(statement: Statement, draft: Draft): boolean {
  const { view, subject, lexicon } = statement;
  const read = keptPhrases(statement, draft);
  const shown = [subject, ...(read.ok ? read.value : [])].flatMap(({ words: own }) => own);
  return shown.some((at) => {
    const form = view.words[at]?.form ?? '';
    const people = `${form.charAt(0).toUpperCase()}${form.slice(1)}`;
    return (
      lexicon.demonyms.has(people) ||
      view.mentions.some(({ type, words: own }) => type === 'place' && own.includes(at))
    );
  });
}
