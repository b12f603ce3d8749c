import type { ItemRecord } from '#lib/classroom/session/class-session.ts';

/** How many chose each place of the screen: hands where they were counted, answers else. */
export function countsByPlace({ order, hands, answers }: ItemRecord): number[] {
  if (hands !== null) return [...hands];
  const counts = order.map(() => 0);
  for (const { response } of answers.values())
    if (response?.way === 'choose') counts[response.place] = (counts[response.place] ?? 0) + 1;
  return counts;
}
