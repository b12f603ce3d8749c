/** Who takes part. */
import type { ClassSettings } from '../plan/class-settings.ts';
import { MOST_PARTICIPANTS, type ClassEvent } from './class-event.ts';
import type { Participant } from './participant.ts';
import type { Phase } from './phase.ts';
import type { ClassRefusal } from './refusal.ts';

type RosterEvent = Extract<ClassEvent, { type: 'joined' | 'renamed' | 'removed' | 'readmitted' }>;

export class Roster {
  readonly #settings: ClassSettings;
  readonly #participants = new Map<string, Participant>();
  /** Folded French names of all who are or were here, so that nobody is taken for another. */
  readonly #names = new Map<string, string>();
  #present = 0;

  constructor(settings: ClassSettings) {
    this.#settings = settings;
  }

  /** Everybody, in the order in which they came; those sent out too. */
  get all(): Iterable<Participant> {
    return this.#participants.values();
  }

  get present(): Participant[] {
    return [...this.#participants.values()].filter(({ removed }) => !removed);
  }

  get presentCount(): number {
    return this.#present;
  }

  find(id: string): Participant | undefined {
    return this.#participants.get(id);
  }

  isPresent(id: string): boolean {
    return this.find(id)?.removed === false;
  }

  isNameTaken(name: string): boolean {
    return this.#names.has(folded(name));
  }

  /** Whose name this is, or looks like it; also of somebody who was sent out. */
  holderOf(name: string): Participant | undefined {
    return this.find(this.#names.get(folded(name)) ?? '');
  }

  /** `settled`: how many items have been. */
  take(event: RosterEvent, phase: Phase, settled: number): ClassRefusal | null {
    if (event.type === 'joined') return this.#join(event, phase, settled);
    const participant = this.#participants.get(event.participant);
    if (participant === undefined) return 'no-such-participant';
    switch (event.type) {
      case 'renamed': {
        const holder = this.#names.get(folded(event.name.fr));
        if (holder !== undefined && holder !== participant.id) return 'name-taken';
        this.#names.delete(folded(participant.name.fr));
        return this.#put({ ...participant, name: event.name });
      }
      case 'removed':
        if (participant.removed) return 'removed';
        this.#present -= 1;
        return this.#put({ ...participant, removed: true });
      case 'readmitted':
        if (!participant.removed) return 'not-removed';
        this.#present += 1;
        return this.#put({ ...participant, removed: false });
    }
  }

  #join(
    { participant: id, name, team }: Extract<RosterEvent, { type: 'joined' }>,
    phase: Phase,
    settled: number,
  ): ClassRefusal | null {
    if (this.#participants.has(id)) return 'already-joined';
    if (this.#participants.size >= MOST_PARTICIPANTS) return 'room-full';
    if (phase.kind !== 'lobby' && !this.#settings.lateJoin) return 'too-late-to-join';
    if (this.isNameTaken(name.fr)) return 'name-taken';
    if (!hasTeam(team, this.#settings)) return 'does-not-fit';
    this.#present += 1;
    return this.#put({ id, name, team, removed: false, joinedAfter: settled });
  }

  #put(participant: Participant): null {
    this.#participants.set(participant.id, participant);
    this.#names.set(folded(participant.name.fr), participant.id);
    return null;
  }
}

function hasTeam(team: number | null, { teams }: ClassSettings): boolean {
  return teams === 0 ? team === null : team !== null && team < teams;
}

/** Names that look alike count as one. */
function folded(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
