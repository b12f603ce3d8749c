import type { Item } from '#lib/bank/schema.ts';
import { buildWordAligner } from '#lib/bilingual/words/word-aligner.ts';
import { applyQuotas } from './apply-quotas.ts';
import type { Draft, ItemContext, ItemMaker } from './context.ts';
import { findFacts } from './facts.ts';
import { isSaidThere } from './guards/is-said-there.ts';
import { makeArticle } from './kinds/make-article.ts';
import { makeChronology } from './kinds/make-chronology.ts';
import { makeCloze } from './kinds/make-cloze.ts';
import { makeConjugation } from './kinds/make-conjugation.ts';
import { makeDictation } from './kinds/make-dictation.ts';
import { makePairs } from './kinds/make-pairs.ts';
import { makeQuestion } from './kinds/make-question.ts';
import { makeTiles } from './kinds/make-tiles.ts';
import { makeTranslation } from './kinds/make-translation.ts';
import { makeTrueFalse } from './kinds/make-true-false.ts';
import quality from './data/quality-model.json' with { type: 'json' };
import salience from './data/salience-model.json' with { type: 'json' };
import { levelDrafts } from './level/level-drafts.ts';
import { nameItems } from './name-items.ts';
import type { Features } from './ranking/features.ts';
import { isLikely } from './ranking/least-rank.ts';
import { rankDrafts } from './ranking/rank-drafts.ts';
import { setApostrophes } from './set-apostrophes.ts';
import { keepFaithful } from './translation/keep-faithful.ts';
import { buildUnits, type UnitLexicons } from './units/build-units.ts';
import { isWanted, type Wanted } from './wanted.ts';

/** Every kind that has a player in the app, in the order in which ties are listed. */
const MAKERS: readonly (readonly [Item['kind'], ItemMaker])[] = [
  ['cloze', makeCloze],
  ['true-false', makeTrueFalse],
  ['question', makeQuestion],
  ['conjugation', makeConjugation],
  ['article', makeArticle],
  ['translation', makeTranslation],
  ['tiles', makeTiles],
  ['pairs', makePairs],
  ['chronology', makeChronology],
  ['dictation', makeDictation],
];
/** Kinds that show the English of a whole sentence as it is; two more ask for it and judge by themselves. */
const SHOW_ENGLISH: readonly Item['kind'][] = [
  'cloze',
  'true-false',
  'conjugation',
  'article',
  'dictation',
];

/** More than anybody plays; with English they and 200,000 words are just within `MAX_BANK_BYTES`. */
const MOST_ITEMS = 8000;

/** The items of a text, and by their ids what their ranks were made of. */
export interface MadeItems {
  readonly items: readonly Item[];
  readonly features: ReadonlyMap<string, Features>;
}

/** All items of a text, in the order of the text: candidates, guards, ranking, quotas, names. */
export function makeItems(
  context: ItemContext & Pick<UnitLexicons, 'analysers'>,
  wanted: Wanted,
): MadeItems {
  const order = new Map(context.segments.map(({ id }, index) => [id, index]));
  const placeOf = ({ segments }: Draft): number => order.get(segments[0] ?? '') ?? 0;
  const words = buildWordAligner(
    context.segments.flatMap(({ trees: { french, english } }) =>
      french && english ? [{ french, english }] : [],
    ),
    context,
  );
  const { units, bringHome } = buildUnits(context.segments, { ...context, words });
  const over = { ...context, segments: units };
  const facts = findFacts(over);
  const all = { ...over, facts, words };
  const faithful = keepFaithful(all, SHOW_ENGLISH);
  const made = MAKERS.flatMap(([kind, make]) => make(SHOW_ENGLISH.includes(kind) ? faithful : all));
  const drafts = levelDrafts(made, units, context.wordLevels)
    .map(bringHome)
    .map(setApostrophes(context.segments));
  const suited = drafts.filter((draft) => isWanted(draft, wanted));
  const ranked = rankDrafts(suited, context.segments, { quality, salience });
  const byId = new Map(context.segments.map((segment) => [segment.id, segment]));
  const likely = ranked.filter(({ draft }) => {
    const isSaid = isSaidThere(draft, byId);
    if (isSaid && isLikely(draft.kind, draft.rank)) return true;
    context.reject({
      kind: draft.kind,
      segment: draft.segments[0] ?? '',
      candidate: 'stem' in draft ? draft.stem.fr : (draft.answer.fr[0] ?? ''),
      guard: isSaid ? 'reject-unlikely' : 'reject-part-of-name',
    });
    return false;
  });
  const kept = applyQuotas(
    likely.map(({ draft }) => draft),
    Math.min(wanted.max ?? MOST_ITEMS, MOST_ITEMS),
  ).sort((a, b) => placeOf(a) - placeOf(b));
  const items = nameItems(kept, context.segments);
  const featuresOf = new Map(ranked.map(({ draft, features }) => [draft, features]));
  const named = items.flatMap(({ id }, index): [string, Features][] => {
    const draft = kept[index];
    const features = draft && featuresOf.get(draft);
    return features === undefined ? [] : [[id, features]];
  });
  return { items, features: new Map(named) };
}
