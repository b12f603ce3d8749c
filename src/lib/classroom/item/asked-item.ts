/**
 * An item as participants see it before they answer: in the order of the screen, without its key,
 * and without the side that would be the answer.
 */
import type { Item, Kind, TileSet } from '#lib/bank/schema.ts';
import { verso, type Lang, type StudyLanguage } from '#lib/core/language.ts';
import { seededRandom } from '#lib/core/random.ts';
import { arrangeOptions } from '#lib/play/arrange-options.ts';
import { DIRECTIONS } from '#lib/play/directions.ts';
import type { Way } from '#lib/play/way.ts';
import type { ClassMaterial } from '../plan/class-material.ts';
import { sentencesFor } from '../plan/class-material.ts';
import type { ClassPlan } from '../plan/class-plan.ts';

/** One thing on the sides that may be seen. */
export type Sides = Readonly<Record<Lang, string | null>>;

export interface AskedItem {
  readonly kind: Kind;
  readonly way: Way;
  /** A key of `locales/…/instruction.json`, or of a bank from elsewhere. */
  readonly instruction: string;
  /** Null where nothing stands above the answers. */
  readonly stem: Sides | null;
  /** Options, tiles, events, or the right-hand column of pairs; none for what is typed. */
  readonly choices: readonly Sides[];
  /** The left-hand column of pairs; none else. */
  readonly left: readonly Sides[];
}

/** For each item of the plan, the order in which its own list is shown. */
export function ordersOf(plan: ClassPlan, { items }: ClassMaterial): number[][] {
  const asked = items.map((item) => ({ item, study: plan.study }));
  return arrangeOptions(asked, seededRandom(plan.seed));
}

/** `order`: of `ordersOf`, for this item. */
export function askItem(
  material: ClassMaterial,
  index: number,
  order: readonly number[],
  study: StudyLanguage,
): AskedItem | null {
  const item = material.items[index];
  if (item === undefined) return null;
  const { kind, instruction } = item;
  const shown = <Element>(list: readonly Element[]) =>
    order.map((own) => list[own]).filter((element) => element !== undefined);
  const bare = { kind, instruction, way: DIRECTIONS[kind].ways[0], left: [] };
  switch (item.kind) {
    case 'pairs':
      return {
        ...bare,
        stem: null,
        left: item.pairs.map((pair) => only(study, pair[study])),
        choices: shown(item.pairs).map((pair) => only(verso(study), pair[verso(study)])),
      };
    case 'tiles': {
      const words = shown(tilesOf(item, study).tiles);
      const other = sentencesFor(material, index)[verso(study)];
      const translation = item.answer[verso(study)]?.[0] ?? other;
      return {
        ...bare,
        stem: translation === null ? null : only(verso(study), translation),
        choices: words.map((word) => only(study, word)),
      };
    }
    case 'chronology':
      return { ...bare, stem: null, choices: shown(item.events).map(({ fr, en }) => ({ fr, en })) };
    case 'dictation':
      return { ...bare, stem: null, choices: [] };
    default:
      return { ...bare, stem: stemOf(item, study), choices: shown(item.options).map(choose) };
  }

  function choose(option: { readonly fr: string; readonly en: string | null }): Sides {
    const lang = answeredIn(kind, study);
    return lang === null ? { fr: option.fr, en: option.en } : only(lang, option[lang] ?? option.fr);
  }
}

export function tilesOf(item: Extract<Item, { kind: 'tiles' }>, study: StudyLanguage): TileSet {
  return item.tiles[study] ?? item.tiles.fr;
}

function stemOf(item: Extract<Item, { stem: unknown }>, study: StudyLanguage): Sides {
  const { fr, en } = item.stem;
  return DIRECTIONS[item.kind].versoBeforeAnswer === 'open'
    ? { fr, en }
    : only(study, study === 'fr' ? fr : en);
}

/** The one language in which options are shown; null for both. */
function answeredIn(kind: Kind, study: StudyLanguage): Lang | null {
  const { studies, answeredIn: side } = DIRECTIONS[kind];
  if (side === 'verso') return verso(study);
  return studies.length === 1 ? (studies[0] ?? null) : null;
}

function only(lang: Lang, text: string | null): Sides {
  return lang === 'fr' ? { fr: text, en: null } : { fr: null, en: text };
}
