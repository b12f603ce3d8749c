/** How each one did, for their own eyes. */
import type { ToParticipant } from '#lib/classroom/protocol/server-message.ts';
import type { ClassSession } from '#lib/classroom/session/class-session.ts';
import { standings } from '#lib/classroom/session/standing.ts';

export type OwnResult = Extract<ToParticipant, { t: 'podium' }>['own'];

/** Of all who are here, the ranking counted once. `item`: null for the session as a whole. */
export function ownResults(session: ClassSession, item: number | null): Map<string, OwnResult> {
  const isRanked = hasRanking(session);
  return new Map(
    standings(session).map(({ participant: { id }, points, rank }) => [
      id,
      { ...resultOn(session, id, item), total: points, rank: isRanked ? rank : null },
    ]),
  );
}

/** Of one alone; the rank only where it is asked for. */
export function ownResult(
  session: ClassSession,
  id: string,
  item: number | null,
  withRank: boolean,
): OwnResult {
  const total = session.pointsOf(id);
  const rank = withRank && hasRanking(session) ? rankOf(session, total) : null;
  return { ...resultOn(session, id, item), total, rank };
}

function resultOn(
  { items, plan }: ClassSession,
  id: string,
  item: number | null,
): Pick<OwnResult, 'verdict' | 'points'> {
  const given = item === null ? undefined : items[item]?.answers.get(id);
  const verdict = plan.settings.survey ? null : (given?.verdict ?? null);
  return { verdict, points: given?.points ?? 0 };
}

function rankOf(session: ClassSession, total: number): number {
  const better = session.roster.present.filter(({ id }) => session.pointsOf(id) > total);
  return better.length + 1;
}

function hasRanking({ plan: { settings } }: ClassSession): boolean {
  return settings.ranking !== 'hidden' && settings.points !== 'none' && !settings.survey;
}
