import { findContrasts, type Contrast } from '../contrast/find-contrasts.ts';
import { refuseSwap } from '../contrast/refuse-swap.ts';
import type { MakerContext, StudySegment } from '../context.ts';
import plain from '../data/plain-contrasts.json' with { type: 'json' };
import type { Change } from './change.ts';

const ONLY: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(plain.only));
/** *petite fille*, *première fois*: with such nouns the word says something of its own. */
const BOUND = new RegExp(`^[ \\u00a0](?:${plain.bound.join('|')})(?!\\p{L})`, 'u');
/** *Nul n'en avait gagné avant elle*: none could have won *after her*. */
const NEVER_BEFORE =
  /(?<!\p{L})(?:n['’]|(?:ne|aucune?|jamais|avait|avaient|premi(?:er|ère)s?)(?!\p{L}))/iu;

/** Words of small closed sets whose members make sense wherever another of them does. */
export function findWordChanges(segment: StudySegment, context: MakerContext): Change[] {
  const { french, english } = segment.trees;
  if (french === null || english === null) return [];
  const trees = { french, english, links: context.words.linksOf(french, english) };
  return findContrasts(segment, context).filter((contrast) => {
    if (contrast.cognate || !isPlain(contrast) || !standsFreely(contrast, segment.fr)) return false;
    const reason = refuseSwap(contrast, trees, context.readingsOf);
    if (reason !== null) {
      context.reject({
        kind: 'translation',
        segment: segment.id,
        candidate: `${contrast.key} → ${contrast.other.fr}`,
        guard: reason,
      });
    }
    return reason === null;
  });
}

function isPlain({ set, other }: Contrast): boolean {
  const only = ONLY.get(set);
  if (only !== undefined) return only.includes(other.fr);
  return plain.sets.some((prefix) => set === prefix || set.startsWith(`${prefix}-`));
}

const RULED = /(?<!\p{L})(?:colonies?|comptoirs?|empires?|mandats?|protectorats?)[ \u00a0]$/iu;
const WEEKDAY = /(?:lun|mar|mercre|jeu|vendre|same)di|dimanche/iu;

/** Neither bound to the noun behind, nor a part of a date or a range that the change would break. */
function standsFreely({ set, start, end }: Contrast, text: string): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  if (BOUND.test(behind)) return false;
  // *le Cameroun français*: there is no Swedish one
  if (set.startsWith('nationality') && /\p{Lu}[\p{L}-]*[ \u00a0]$/u.test(before)) return false;
  // *une ancienne colonie française*: few countries have had any
  if (set.startsWith('nationality') && RULED.test(before)) return false;
  if (set.startsWith('weekday')) {
    return (
      !/^[ \u00a0](?:\d|premier|1er)/u.test(behind) &&
      (text.match(new RegExp(WEEKDAY, 'giu'))?.length ?? 0) === 1
    );
  }
  return !(set.startsWith('before') && NEVER_BEFORE.test(text));
}
