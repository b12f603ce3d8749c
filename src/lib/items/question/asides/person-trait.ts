import data from '#lib/items/data/person-traits.json' with { type: 'json' };
import type { Gender } from '#lib/analysis/features.ts';

const KINDS = [
  'profession',
  'nationality',
  'rank',
  'title',
  'clergy',
  'office',
  'position',
  'club-role',
] as const;

/** What can be asked of a person: each value rules the others of its kind out, as far as a text tells. */
export type TraitKind = (typeof KINDS)[number];

/** One value of a trait: *chimiste*, *italien*, *colonel*. */
export interface PersonTrait {
  readonly kind: TraitKind;
  /** Values of one domain are near each other: a poet may well write novels, too. */
  readonly domain: string;
  readonly masculine: string;
  /** Null where only men bore it, or where one form serves no woman. */
  readonly feminine: string | null;
  /** All that a translator may write; the first is the one to offer. */
  readonly english: readonly string[];
  /** Where English has a form of its own for women. */
  readonly englishFeminine: string | null;
}

export const PERSON_TRAITS: readonly PersonTrait[] = data.flatMap(({ trait, ...rest }) => {
  const kind = KINDS.find((each) => each === trait);
  return kind === undefined ? [] : [{ ...rest, kind }];
});

const BY_FORM: ReadonlyMap<string, readonly PersonTrait[]> = index(PERSON_TRAITS);

function index(traits: readonly PersonTrait[]): Map<string, PersonTrait[]> {
  const byForm = new Map<string, PersonTrait[]>();
  for (const trait of traits)
    for (const form of new Set([trait.masculine, trait.feminine ?? trait.masculine])) {
      const known = byForm.get(form);
      if (known === undefined) byForm.set(form, [trait]);
      else known.push(trait);
    }
  return byForm;
}

/** The trait that a form, in any case of letters, names; null for none. */
export function traitOf(form: string): PersonTrait | null {
  return BY_FORM.get(form.toLowerCase())?.[0] ?? null;
}

/** The gender that the form shows; null where it serves both. */
export function genderShown(trait: PersonTrait, form: string): Gender | null {
  if (trait.masculine === trait.feminine) return null;
  return form.toLowerCase() === trait.masculine ? 'Masc' : 'Fem';
}

/** The form for a woman or a man; null where there is none. */
export function formFor(trait: PersonTrait, gender: Gender): string | null {
  return gender === 'Masc' ? trait.masculine : trait.feminine;
}

export function englishFor(trait: PersonTrait, gender: Gender): string {
  const [plain = ''] = trait.english;
  return gender === 'Fem' ? (trait.englishFeminine ?? plain) : plain;
}
