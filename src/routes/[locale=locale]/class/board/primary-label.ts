import type { ClassSession } from '#lib/classroom/session/class-session.ts';
import { nextAct, type RevealStep } from './next-act.ts';

/** What the one big button does next: a key of the class words. */
export function primaryLabel(session: ClassSession, step: RevealStep) {
  const next = nextAct(session, step);
  if (next.does === 'show') return `next.${next.step}` as const;
  if (next.does !== 'act') return 'next.finish' as const;
  switch (next.draft.type) {
    case 'asked':
      return session.phase.kind === 'lobby' ? ('next.start' as const) : ('next.question' as const);
    case 'opened':
      return 'next.start' as const;
    case 'revealed':
      return session.plan.settings.survey ? ('next.counts' as const) : ('next.answer' as const);
    case 'resumed':
      return 'controls.resume' as const;
    case 'podium':
      return 'next.podium' as const;
    default:
      return 'next.finish' as const;
  }
}
