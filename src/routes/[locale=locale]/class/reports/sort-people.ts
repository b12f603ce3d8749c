import type { ParticipantRow } from '#lib/classroom/report/class-report.ts';

export const PEOPLE_ORDERS = ['points', 'right', 'name'] as const;
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

/** The best first, or by name as the language has it; equals stay as they were. */
export function sortPeople(
  people: readonly ParticipantRow[],
  order: PeopleOrder,
  nameOf: (row: ParticipantRow) => string,
  tag: string,
): ParticipantRow[] {
  const { compare } = new Intl.Collator(tag, { numeric: true });
  switch (order) {
    case 'points':
      return [...people].sort((a, b) => b.points - a.points);
    case 'right':
      return [...people].sort((a, b) => b.right - a.right);
    case 'name':
      return people
        .map((row) => ({ row, name: nameOf(row) }))
        .sort((a, b) => compare(a.name, b.name))
        .map(({ row }) => row);
  }
}
