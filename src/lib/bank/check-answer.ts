/**
 * The answer of a chronology is its events in order; that of a dictation begins with its sentence,
 * behind which other spellings may stand that sound the same.
 */
import type { PlacedProblem } from './bank-problem.ts';
import type { Answer, Item, ItemOf } from './schema.ts';

type Path = PlacedProblem['path'];

export function checkAnswer(item: Item, path: Path): PlacedProblem[] {
  switch (item.kind) {
    case 'chronology':
      return [
        ...checkType(item.answer, 'order', path),
        ...checkEvents(item, path),
        ...checkSaid(item.answer, 'fr', sayings(item, 'fr'), path),
        ...checkSaid(item.answer, 'en', sayings(item, 'en'), path),
      ];
    case 'dictation':
      return [
        ...checkType(item.answer, 'text', path),
        ...checkShown(item.answer, item.text.fr, path),
        ...checkSaid(item.answer, 'en', null, path),
      ];
    default:
      return [];
  }
}

function* checkShown({ fr }: Answer, sentence: string, path: Path): Generator<PlacedProblem> {
  if (fr[0] !== sentence) yield { code: 'answer-differs', path: [...path, 'answer', 'fr'] };
}

/** The events as one language tells them; null where it lacks any. */
function sayings({ events }: ItemOf<'chronology'>, lang: 'fr' | 'en'): string[] | null {
  const said = events.flatMap((event) => event[lang] ?? []);
  return said.length === events.length ? said : null;
}

function* checkType(
  { type }: Answer,
  expected: Answer['type'],
  path: Path,
): Generator<PlacedProblem> {
  if (type !== expected) {
    yield { code: 'wrong-value', path: [...path, 'answer', 'type'], expected, found: type };
  }
}

/** Two events that read alike could stand in each other's place. */
function* checkEvents({ events }: ItemOf<'chronology'>, path: Path): Generator<PlacedProblem> {
  for (const lang of ['fr', 'en'] as const) {
    const seen = new Set<string>();
    for (const [index, event] of events.entries()) {
      const said = event[lang];
      if (said === null) continue;
      if (seen.has(said)) {
        yield { code: 'duplicate-event', path: [...path, 'events', index, lang], found: said };
      }
      seen.add(said);
    }
  }
}

function* checkSaid(
  answer: Answer,
  lang: 'fr' | 'en',
  expected: readonly string[] | null,
  path: Path,
): Generator<PlacedProblem> {
  if (JSON.stringify(answer[lang]) !== JSON.stringify(expected)) {
    yield { code: 'answer-differs', path: [...path, 'answer', lang] };
  }
}
