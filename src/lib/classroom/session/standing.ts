/** Who has how many points. */
import type { ClassSession } from './class-session.ts';
import type { Participant } from './participant.ts';

export interface Standing {
  readonly participant: Participant;
  readonly points: number;
  /** From 1; equal points share the better rank, and the next one is left out. */
  readonly rank: number;
}

export interface TeamStanding {
  readonly team: number;
  readonly members: number;
  /** The mean of its members', so that a large team is no better off. A whole number. */
  readonly points: number;
  readonly rank: number;
}

/** Best first; those who were sent out are left out. Equal points stand as they joined. */
export function standings(session: ClassSession): Standing[] {
  const present = session.roster.present.map((participant) => ({
    participant,
    points: session.pointsOf(participant.id),
  }));
  return ranked(present);
}

export function teamStandings(session: ClassSession): TeamStanding[] {
  const teams = Array.from({ length: session.plan.settings.teams }, (_, team) => {
    const members = session.roster.present.filter((each) => each.team === team);
    const sum = members.reduce((points, { id }) => points + session.pointsOf(id), 0);
    const points = members.length === 0 ? 0 : Math.round(sum / members.length);
    return { team, members: members.length, points };
  });
  return ranked(teams);
}

function ranked<Entry extends { readonly points: number }>(
  entries: readonly Entry[],
): (Entry & { rank: number })[] {
  const sorted = [...entries].sort((a, b) => b.points - a.points);
  let rank = 1;
  return sorted.map((entry, index) => {
    if (entry.points !== sorted[index - 1]?.points) rank = index + 1;
    return { ...entry, rank };
  });
}
