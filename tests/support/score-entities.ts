import type { DocumentEntities, Mention } from '#lib/analysis/entities/entity.ts';
import type { MarkedText } from './marked-text.ts';

/** Found and expected mentions of a type: `right` have type and span; `valued` the value or gender too. */
export interface TypeScore {
  found: number;
  expected: number;
  right: number;
  valued: number;
}

/** What a mention says, as the marks word it. */
export function valueText({ entities }: DocumentEntities, mention: Mention): string {
  if ('entity' in mention) return entities.find(({ id }) => id === mention.entity)?.gender ?? '';
  const { value } = mention;
  if (value.kind === 'date') return value.edtf;
  if (value.kind === 'duration') return value.iso;
  if (value.kind === 'ordinal') return String(value.rank);
  const { low, high } = value.amount;
  const amount = high === null ? String(low) : `${String(low)}..${String(high)}`;
  if (value.kind === 'quantity') return `${amount} ${value.unit}`;
  return value.kind === 'money' ? `${amount} ${value.currency}` : amount;
}

/** Adds the score of one text; names only, neither nominals nor pronouns, are compared. */
export function scoreEntities(
  expected: MarkedText,
  actual: DocumentEntities,
  scores: Map<string, TypeScore>,
  report: (line: string) => void,
): void {
  const score = (type: string): TypeScore => {
    const known = scores.get(type) ?? { found: 0, expected: 0, right: 0, valued: 0 };
    scores.set(type, known);
    return known;
  };
  const skipped = expected.mentions.filter(({ type }) => type === 'skip');
  const found = actual.mentions.filter(
    (mention) =>
      mention.type !== null &&
      !('form' in mention && mention.form !== 'name') &&
      !skipped.some(({ start, end }) => mention.start < end && mention.end > start),
  );
  const matched = new Set<Mention>();
  for (const { start, end, type, value } of expected.mentions) {
    if (type === 'skip') continue;
    const own = score(type);
    own.expected += 1;
    const hit = found.find(
      (mention) => mention.start === start && mention.end === end && mention.type === type,
    );
    if (hit === undefined) {
      report(`missed ${type}: ${expected.text.slice(start, end)}`);
      continue;
    }
    matched.add(hit);
    own.right += 1;
    const said = valueText(actual, hit);
    const isNamedThing = ['place', 'organisation', 'work', 'event'].includes(type);
    if (isNamedThing || said === value) own.valued += 1;
    else report(`value of ${hit.text}: ${said}, not ${value}`);
  }
  for (const mention of found) {
    score(mention.type ?? '').found += 1;
    if (!matched.has(mention)) report(`wrong ${mention.type ?? ''}: ${mention.text}`);
  }
}
