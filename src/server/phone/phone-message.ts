/** What is sent to phones, as JSON; made once for all where all get the same. */
import { askItem } from '#lib/classroom/item/asked-item.ts';
import { keyPlaces } from '#lib/classroom/item/key-places.ts';
import { sentencesFor } from '#lib/classroom/plan/class-material.ts';
import {
  USUAL_WAY,
  type Refusal,
  type ToParticipant,
} from '#lib/classroom/protocol/server-message.ts';
import type { ClassSession } from '#lib/classroom/session/class-session.ts';
import type { OwnResult } from './own-results.ts';

/** What is null, false, an empty list or the usual way goes without saying: see `server-message.ts`. */
export function phoneMessage(message: ToParticipant): string {
  return JSON.stringify(message, (key, value: unknown) => {
    const isEmpty =
      value === null || value === false || (Array.isArray(value) && value.length === 0);
    return isEmpty || (key === 'way' && value === USUAL_WAY) ? undefined : value;
  });
}

export function refusedMessage(why: Refusal, item: number | null = null): string {
  return phoneMessage({ t: 'refused', why, item });
}

export function doorMessage({ plan, material }: ClassSession): string {
  const { names, teams } = plan.settings;
  return phoneMessage({ t: 'door', title: material.title, names, teams });
}

/** `token`: null for who came back with it. */
export function joinedMessage(session: ClassSession, id: string, token: string | null): string {
  const { plan, material, items } = session;
  const { pace, survey } = plan.settings;
  const person = session.roster.find(id);
  return phoneMessage({
    t: 'joined',
    participant: id,
    token,
    name: person?.name ?? { fr: '', en: '' },
    team: person?.team ?? null,
    title: material.title,
    study: plan.study,
    pace,
    survey,
    total: items.length,
    answered:
      pace === 'own' ? items.flatMap(({ answers }, item) => (answers.has(id) ? [item] : [])) : [],
  });
}

/** Null where there is no such item. */
export function askedMessage(
  session: ClassSession,
  item: number,
  leftMillis: number | null,
  answered: boolean,
): string | null {
  const { material, plan, items } = session;
  const asked = askItem(material, item, items[item]?.order ?? [], plan.study);
  if (asked === null) return null;
  const stem = plan.settings.stemOnPhone ? asked.stem : null;
  const { left, choices, ...rest } = asked;
  const shown = { ...rest, stem, choices: [...choices], left: [...left] };
  return phoneMessage({ t: 'asked', item, leftMillis, asked: shown, answered });
}

export function revealedMessage(session: ClassSession, index: number, own: OwnResult): string {
  const record = session.items[index];
  const { study, settings } = session.plan;
  if (record === undefined) return refusedMessage('no-such-item');
  const { item, order } = record;
  const isTyped = item.kind === 'dictation';
  return phoneMessage({
    t: 'revealed',
    item: index,
    key: settings.survey ? [] : keyPlaces(item, order, study),
    text: isTyped ? { fr: item.text.fr, en: item.text.en } : null,
    own,
  });
}

export function becauseMessage(session: ClassSession, index: number): string {
  const item = session.items[index]?.item;
  if (item === undefined) return refusedMessage('no-such-item');
  const sentence = sentencesFor(session.material, index);
  return phoneMessage({ t: 'because', item: index, sentence, rationale: item.rationale });
}

export function keptMessage(item: number, durable: boolean): string {
  const kept: ToParticipant = durable ? { t: 'kept', item } : { t: 'kept', item, durable };
  return JSON.stringify(kept);
}
