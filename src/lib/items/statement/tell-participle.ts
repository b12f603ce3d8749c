import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import words from '../data/statement-words.json' with { type: 'json' };
import { atHead, inMidSentence, phraseOf, type Phrase } from '../paraphrase/clause-parts.ts';
import { isClear } from './is-clear.ts';
import { isNamedSubject } from './is-named-subject.ts';
import type { SideStatement } from './side-statement.ts';

/** Participles that tell what is so: *la ville est située en Savoie*. */
const STATES: ReadonlySet<string> = new Set(words.states);
/** Those of what was done once: *l'usine a été fondée en 1850*. */
const EVENTS: ReadonlySet<string> = new Set(words.events);
const BORN: ReadonlySet<string> = new Set(words.beVerbs);
const MIN_ARC = 0.6;
const MOST_WORDS = 16;
const LONGEST_SUBJECT = 70;

/**
 * What a participle set off by a comma says of somebody or something by name, as a statement of its own:
 * *Fondée en 1850, l'usine de Vizille …* as *L'usine de Vizille a été fondée en 1850.*
 */
export function tellParticiples(view: TreeView, lexicon: Lexicon): SideStatement[] {
  const { words: all, text } = view;
  return all.flatMap((word, at): SideStatement[] => {
    if (!/^(?:acl|advcl)(?::|$)/u.test(word.deprel) || word.arcConfidence < MIN_ARC) return [];
    if (word.feats['VerbForm'] !== 'Part' || word.feats['Tense'] === 'Pres') return [];
    const own = phraseOf(view, at);
    if (own?.start !== word.start) return [];
    const end = text.slice(0, own.end).replace(/[, \u00a0]+$/u, '').length;
    const isFirst = word.start === 0;
    if (!isFirst && !text.slice(0, word.start).endsWith(', ')) return [];
    if (!/^[,.;]/u.test(text.slice(end))) return [];
    const subject = subjectOf(view, at, isFirst);
    if (subject === null || !isNamedSubject(view, subject, lexicon)) return [];
    const phrase = phraseOf(view, subject);
    const owner = phrase && shortened(view, phrase);
    if (!owner || !agrees(view, subject, at)) return [];
    const said = text.slice(word.start, end);
    const inside = all.flatMap((one, of) =>
      one.start >= word.start && one.end <= end ? [of] : [],
    );
    if (inside.length > MOST_WORDS || inside.length < 3 || /[,;:()«»"]/u.test(said)) return [];
    if (inside.some((of) => all[of]?.feats['Poss'] === 'Yes' || !isClear(view, of, lexicon)))
      return [];
    const dated = view.mentions.some(
      ({ start, value }) => start > word.start && start < end && value?.kind === 'date',
    );
    const isPlural = all[subject]?.feats['Number'] === 'Plur';
    const auxiliary = auxiliaryOf(word.lemma, isPlural, dated);
    if (auxiliary === null) return [];
    const named = inMidSentence(view, { head: subject, ...owner });
    const opening = `${atHead(named)} ${auxiliary} `;
    return [
      {
        text: `${opening}${said.charAt(0).toLowerCase()}${said.slice(1)}.`,
        range: [word.start, end],
        shift: opening.length - word.start,
        bearer: null,
      },
    ];
  });
}

function auxiliaryOf(lemma: string, isPlural: boolean, dated: boolean): string | null {
  if (BORN.has(lemma) || STATES.has(lemma)) return isPlural ? 'sont' : 'est';
  if (!EVENTS.has(lemma) || !dated) return null;
  return isPlural ? 'ont été' : 'a été';
}

/** The noun before the comma, or the subject of the sentence that the participle opens. */
function subjectOf({ words: all }: TreeView, at: number, isFirst: boolean): number | null {
  const on = all[at]?.head ?? -1;
  if (!isFirst) return /^(?:PROPN|NOUN)$/u.test(all[on]?.upos ?? '') && on < at ? on : null;
  const root = all.findIndex(({ head }) => head === -1);
  const subject = all.findIndex(
    ({ deprel, head }) => head === root && /^nsubj(?::pass)?$/u.test(deprel),
  );
  return (on === root || on === subject) && subject > at ? subject : null;
}

/** The name or noun phrase without what a comma sets off. */
function shortened({ text }: TreeView, { start, end }: Phrase): Omit<Phrase, 'head'> | null {
  const said = /^[^,;:().]+/u.exec(text.slice(start, end))?.[0].trimEnd() ?? '';
  return said === '' || said.length > LONGEST_SUBJECT ? null : { start, end: start + said.length };
}

function agrees({ words: all }: TreeView, subject: number, participle: number): boolean {
  return (['Gender', 'Number'] as const).every((feature) => {
    const [ours, its] = [all[subject]?.feats[feature], all[participle]?.feats[feature]];
    return ours === undefined || its === undefined || ours === its;
  });
}
