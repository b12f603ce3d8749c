/**
 * Which items a session asks: of as many kinds and from as many places of the text as there are, the
 * better ones first, and then in the order of the text, which the class follows from top to bottom.
 */
import type { Bank, Item, Kind } from '#lib/bank/schema.ts';
import type { StudyLanguage } from '#lib/core/language.ts';
import { seededRandom } from '#lib/core/random.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Device } from '#lib/play/device.ts';
import { canStudy } from '#lib/play/directions.ts';
import { MOST_CLASS_ITEMS, type ClassPlan } from './class-plan.ts';
import type { ClassSettings } from './class-settings.ts';
import { lettersOnWall, LETTERS_OF_A_WALL } from './letters-on-wall.ts';

/** `wall`: one device in front. `codes`: sheets on phones. `live`: by a server in the room. */
export type ClassWay = 'wall' | 'codes' | 'live';

export interface ClassWish {
  readonly way: ClassWay;
  readonly study: StudyLanguage;
  readonly kinds: readonly Kind[];
  /** How many items at most. */
  readonly count: number;
  readonly settings: ClassSettings;
  readonly seed: number;
  /** Of the session: 24 hexadecimal digits. */
  readonly id: string;
}

/** What one more of the same takes from an item's rank (0 to 1): of a kind, of a sentence. */
const SAME_KIND = 0.4;
const SAME_SENTENCE = 0.6;
/** What is longer than a wall holds is asked where there is nothing shorter. */
const TOO_LONG = 0.5;
/** So that equal ranks do not come in the same company each time. */
const CHANCE = 0.2;

/**
 * Everything of a bank that can be asked in this way. What is to be written from hearing is spoken
 * by the device in front: it needs a voice, and does not go onto sheets.
 */
export function askableInClass(
  bank: Pick<Bank, 'items'>,
  { way, study }: Pick<ClassWish, 'way' | 'study'>,
  { speaksFrench }: Device,
): Item[] {
  const isHeard = speaksFrench && way !== 'codes';
  return bank.items.filter(
    (item) => canStudy(item, study) && (item.kind !== 'dictation' || isHeard),
  );
}

export function planClass(
  bank: Bank,
  wish: ClassWish,
  device: Device,
): Result<ClassPlan, 'nothing-to-ask'> {
  const { study, settings, seed, id, kinds } = wish;
  const askable = askableInClass(bank, wish, device).filter(({ kind }) => kinds.includes(kind));
  const chosen = chooseItems(askable, Math.min(wish.count, MOST_CLASS_ITEMS), study, seed);
  if (chosen.length === 0) return fail('nothing-to-ask');
  return ok({
    version: 1,
    id,
    bank: { id: bank.id, contentHash: bank.contentHash },
    items: inTextOrder(chosen, bank).map((item) => item.id),
    seed,
    study,
    settings,
  });
}

function chooseItems(
  items: readonly Item[],
  count: number,
  study: StudyLanguage,
  seed: number,
): Item[] {
  const random = seededRandom(seed);
  const left = new Map(
    items.map((item) => {
      const length = lettersOnWall(item, study) > LETTERS_OF_A_WALL ? TOO_LONG : 0;
      return [item, item.rank - length + random() * CHANCE];
    }),
  );
  const uses = new Map<string, number>();
  const used = (name: string) => uses.get(name) ?? 0;
  const worth = (item: Item, base: number) =>
    base -
    SAME_KIND * used(item.kind) -
    SAME_SENTENCE * Math.max(...item.segments.map((segment) => used(`segment ${segment}`)));
  const chosen: Item[] = [];
  while (chosen.length < count && left.size > 0) {
    let best: Item | null = null;
    let most = -Infinity;
    for (const [item, base] of left) {
      const value = worth(item, base);
      if (value > most) [best, most] = [item, value];
    }
    if (best === null) break;
    left.delete(best);
    chosen.push(best);
    for (const name of [best.kind, ...best.segments.map((segment) => `segment ${segment}`)])
      uses.set(name, used(name) + 1);
  }
  return chosen;
}

/** By the first sentence cited, and by the place in it. */
function inTextOrder(items: readonly Item[], bank: Bank): Item[] {
  const places = new Map(
    bank.paragraphs
      .flatMap(({ segments }) => segments)
      .map((segment, place) => [segment.id, place] as const),
  );
  const placeOf = ({ segments }: Item) => places.get(segments[0] ?? '') ?? places.size;
  const offsetOf = ({ span }: Item) => span.fr?.[0] ?? 0;
  return [...items].sort((a, b) => placeOf(a) - placeOf(b) || offsetOf(a) - offsetOf(b));
}
