import { seedFrom } from '#lib/core/random.ts';
import { logOdds } from './features.ts';
import { fitLogistic } from './fit-logistic.ts';
import { isAcceptable, keepLatest, type Criterion, type Label } from './label.ts';

export interface KindFigures {
  readonly kind: string;
  readonly rated: number;
  readonly acceptable: number;
  /** Of the third that a model ranks first which has not seen their texts. */
  readonly firstThird: { readonly rated: number; readonly acceptable: number };
  readonly failed: Readonly<Record<Criterion, number>>;
}

export interface LabelFigures {
  readonly kinds: readonly KindFigures[];
  /** Cohen's κ (1960) over the items that were rated twice; null where none was. */
  readonly agreement: { readonly items: number; readonly kappa: number } | null;
  /** Chance that the held-out model ranks a good item above a bad one; null where one sort is missing. */
  readonly areaUnderCurve: number | null;
}

/** Texts are dealt into so many parts; each is ranked by a model of the others. */
const FOLDS = 5;

/** What labels say of the items, kind by kind, and of ranking them. */
export function evaluateLabels(labels: readonly Label[]): LabelFigures {
  const first = keepLatest(labels.filter(({ pass }) => pass === 1));
  const scored = scoreHeldOut(first);
  const kinds = [...new Set(first.map(({ kind }) => kind))].sort();
  return {
    kinds: kinds.map((kind) => figuresOf(kind, scored)),
    agreement: agreementOf(first, keepLatest(labels.filter(({ pass }) => pass === 2))),
    areaUnderCurve: areaUnderCurve(scored),
  };
}

interface Scored {
  readonly label: Label;
  readonly score: number;
}

function scoreHeldOut(labels: readonly Label[]): Scored[] {
  const foldOf = ({ text }: Label): number => seedFrom(text) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const model = fitLogistic(
      labels
        .filter((label) => foldOf(label) !== fold)
        .map((label) => ({ features: label.features, good: isAcceptable(label) })),
    );
    return labels
      .filter((label) => foldOf(label) === fold)
      .map((label) => ({ label, score: logOdds(label.features, model) }));
  });
}

function figuresOf(kind: string, all: readonly Scored[]): KindFigures {
  const own = all.filter(({ label }) => label.kind === kind).sort((a, b) => b.score - a.score);
  const third = own.slice(0, Math.ceil(own.length / 3));
  const good = (list: readonly Scored[]): number =>
    list.filter(({ label }) => isAcceptable(label)).length;
  const failed = (criterion: Criterion): number =>
    own.filter(({ label }) => label.verdicts[criterion] === 0).length;
  return {
    kind,
    rated: own.length,
    acceptable: good(own),
    firstThird: { rated: third.length, acceptable: good(third) },
    failed: {
      fluent: failed('fluent'),
      alone: failed('alone'),
      key: failed('key'),
      options: failed('options'),
      hidden: failed('hidden'),
      worth: failed('worth'),
      english: failed('english'),
    },
  };
}

function agreementOf(
  first: readonly Label[],
  repeated: readonly Label[],
): LabelFigures['agreement'] {
  const second = new Map(repeated.map((label) => [label.item, label]));
  const pairs = first.flatMap((label): [boolean, boolean][] => {
    const other = second.get(label.item);
    return other === undefined ? [] : [[isAcceptable(label), isAcceptable(other)]];
  });
  if (pairs.length === 0) return null;
  const share = (of: (pair: readonly [boolean, boolean]) => boolean): number =>
    pairs.filter(of).length / pairs.length;
  const same = share(([one, other]) => one === other);
  const [oneGood, otherGood] = [share(([one]) => one), share(([, other]) => other)];
  const byChance = oneGood * otherGood + (1 - oneGood) * (1 - otherGood);
  return { items: pairs.length, kappa: byChance === 1 ? 1 : (same - byChance) / (1 - byChance) };
}

function areaUnderCurve(scored: readonly Scored[]): number | null {
  const good = scored.filter(({ label }) => isAcceptable(label));
  const bad = scored.filter(({ label }) => !isAcceptable(label));
  if (good.length === 0 || bad.length === 0) return null;
  const wins = good.reduce(
    (sum, one) =>
      sum +
      bad.reduce(
        (own, other) => own + (one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0),
        0,
      ),
    0,
  );
  return wins / (good.length * bad.length);
}
