/** What "on" means at the board, wherever the session stands. */
import type { ClassSession } from '#lib/classroom/session/class-session.ts';
import type { EventDraft } from '../drive/class-driver.ts';

/** What is shown of an item after its answer, one screen after the other. */
export type RevealStep = 'answer' | 'why' | 'standing';

/** `show`: another screen, without anything happening. */
export type NextAct =
  | { readonly does: 'show'; readonly step: RevealStep }
  | { readonly does: 'act'; readonly draft: EventDraft }
  /** Ends it for everybody: wants to be confirmed. */
  | { readonly does: 'finish' }
  | { readonly does: 'nothing' };

/** A survey has no answer to explain, and nobody stands anywhere where there are no points. */
export function revealSteps({ plan, roster }: ClassSession): RevealStep[] {
  const { survey, points, ranking } = plan.settings;
  if (survey) return ['answer'];
  const isRanked = points !== 'none' && ranking !== 'hidden' && roster.presentCount > 0;
  return isRanked ? ['answer', 'why', 'standing'] : ['answer', 'why'];
}

export function nextAct(session: ClassSession, step: RevealStep): NextAct {
  const { phase, items, plan } = session;
  switch (phase.kind) {
    case 'lobby':
      return act(plan.settings.pace === 'own' ? { type: 'opened' } : { type: 'asked', item: 0 });
    case 'paused':
      return act({ type: 'resumed' });
    case 'asking':
    case 'closed':
      return act({ type: 'revealed', item: phase.item });
    case 'revealed': {
      const steps = revealSteps(session);
      const after = steps[steps.indexOf(step) + 1];
      return after === undefined ? goOn() : { does: 'show', step: after };
    }
    case 'skipped':
      return goOn();
    case 'own':
      return { does: 'finish' };
    case 'podium':
      return act({ type: 'ended' });
    case 'ended':
      return { does: 'nothing' };
  }

  function goOn(): NextAct {
    const waiting = items.findIndex(({ state }) => state === 'waiting');
    return act(waiting === -1 ? { type: 'podium' } : { type: 'asked', item: waiting });
  }
}

function act(draft: EventDraft): NextAct {
  return { does: 'act', draft };
}
