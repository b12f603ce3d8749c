import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { spell, type Conjugated } from '../../conjugation/conjugated.ts';
import { findVerbGroups } from '../../conjugation/find-verb-groups.ts';
import type { VerbGroup } from '../../conjugation/verb-group.ts';
import type { ItemContext } from '../../context.ts';
import words from '../../data/grammar-words.json' with { type: 'json' };
import { beginsWithVowel } from '../../guards/reject-elision-cue.ts';
import { applyEdits } from '../../paraphrase/paraphrase.ts';
import { oppositeOf, type Opposite } from './opposite-of.ts';

const BE_VERBS = new Set(words.beVerbs);
const CLITIC =
  /(?:(?<!\p{L})(?:ne|me|te|le|la|les|lui|leur|y|en|se)[ \u00a0]|(?<!\p{L})[nmtls]['’])$/iu;
const SE = /(?<!\p{L})(?:se[ \u00a0]|s['’])$/iu;
/** Of these what is done is as much so as the sentence itself. */
const GOVERNS =
  /^(?:décider|choisir|accepter|promettre|réussir|parvenir|commencer|continuer|chercher|tenter|essayer|permettre|vouloir|souhaiter|refuser|préférer|entreprendre|prévoir)$/u;
const LOOSE = /[«»“”"();:]/u;

/** A statement with a verb that says the contrary, and both as they are said. */
export interface Turned {
  readonly fr: string;
  readonly key: string;
  readonly option: string;
}

/**
 * *La ville refuse l'accord.* for *La ville accepte l'accord.*: the main verb, or an infinitive under it, as
 * the verb that excludes it. Only where the rest of the statement speaks of nothing else that was done.
 */
export function turnVerb(tree: TreeView, context: ItemContext): Turned[] {
  const { words: all, text } = tree;
  const root = all.findIndex(({ head }) => head === -1);
  if (all[root]?.upos !== 'VERB' || LOOSE.test(text)) return [];
  if (hasOtherDeeds(tree, root)) return [];
  return [...turnMain(tree, root, context), ...turnInfinitives(tree, root, context)];
}

/** A second verb would tell what followed from the first: *capture cent hommes qui sont emmenés*. */
function hasOtherDeeds({ words: all }: TreeView, root: number): boolean {
  return all.some(
    ({ deprel, upos, head, feats }, at) =>
      at !== root &&
      (upos === 'VERB' || feats['VerbForm'] === 'Part' || feats['VerbForm'] === 'Ger') &&
      (/^(?:acl:relcl|parataxis|ccomp|csubj)/u.test(deprel) ||
        (deprel.startsWith('conj') && head === root) ||
        (deprel.startsWith('advcl') && feats['VerbForm'] !== 'Inf')),
  );
}

function turnMain(tree: TreeView, root: number, context: ItemContext): Turned[] {
  const group = findVerbGroups(tree, context, () => undefined).find(
    ({ end }) => end === tree.words[root]?.end,
  );
  if (group === undefined) return [];
  const before = tree.text.slice(0, group.start);
  const clitic = group.reflexive ? (SE.exec(before)?.[0] ?? null) : '';
  if (clitic === null || (!group.reflexive && CLITIC.test(before))) return [];
  if (group.reflexive && CLITIC.test(before.slice(0, before.length - clitic.length))) return [];
  // *rejoint la ville pour fuir la peste*: what it was for tells which of both it was
  if ((tree.dependents[root] ?? []).some((at) => isAim(tree, at) || isFor(tree, at))) return [];
  const opposite = oppositeOf(named(group), root, tree);
  // *importés de France* are *exportés de France*
  if (/^(?:im|ex)porter$/u.test(group.at.lemma) && hasOrigin(tree, root)) return [];
  const option = opposite && conjugated(opposite, group, context);
  if (opposite === null || option === null) return [];
  // *la guerre est déclenchée*: that it was is known; *la course est gagnée par Paul*: all others lost it
  const isOfOutcome = /^(?:empêcher|perdre|gagner|remporter)$/u.test(opposite.lemma);
  if (isOfOutcome && group.at.voice === 'passive') return [];
  return edited(tree, group.start - clitic.length, group.end, option, opposite);
}

function hasOrigin({ words: all, dependents }: TreeView, verb: number): boolean {
  return (dependents[verb] ?? []).some(
    (at) => /^(?:obl|iobj)/u.test(all[at]?.deprel ?? '') && all[at]?.upos === 'PROPN',
  );
}

function named({ at, reflexive }: VerbGroup): string {
  if (!reflexive) return at.lemma;
  return beginsWithVowel(at.lemma) === true ? `s'${at.lemma}` : `se ${at.lemma}`;
}

function conjugated(
  { lemma }: Opposite,
  { at, subject }: VerbGroup,
  { lexicon }: ItemContext,
): string | null {
  const reflexive = /^(?:se |s')/u.test(lemma);
  const bare = lemma.replace(/^(?:se |s')/u, '');
  if (reflexive && at.voice === 'passive') return null;
  const isCompound = at.auxiliary !== null;
  const auxiliary = !isCompound ? null : reflexive || BE_VERBS.has(bare) ? 'être' : 'avoir';
  const agrees = at.voice === 'passive' || auxiliary === 'être';
  const agreement =
    at.voice === 'passive'
      ? at.agreement
      : agrees && subject.gender !== null
        ? { gender: subject.gender, number: subject.number }
        : null;
  if (agrees && agreement === null) return null;
  const place: Conjugated = { ...at, lemma: bare, auxiliary, agreement };
  const form = spell(place, lexicon.verbs);
  if (form === null) return null;
  if (!reflexive) return form;
  return beginsWithVowel(form) === true ? `s'${form}` : `se ${form}`;
}

function turnInfinitives(tree: TreeView, root: number, context: ItemContext): Turned[] {
  const governs = GOVERNS.test(tree.words[root]?.lemma ?? '');
  return (tree.dependents[root] ?? []).flatMap((at): Turned[] => {
    const word = tree.words[at];
    if (word?.feats['VerbForm'] !== 'Inf' || at < root) return [];
    if (!(governs && word.deprel.startsWith('xcomp')) && !isAim(tree, at)) return [];
    if (word.form !== word.lemma) return [];
    if (CLITIC.test(tree.text.slice(0, word.start))) return [];
    const opposite = oppositeOf(word.lemma, at, tree);
    if (opposite?.preposition !== null || /^(?:se |s')/u.test(opposite.lemma)) return [];
    const isKnown = context.lexicon.verbs.conjugate(opposite.lemma, 'indicatif-present', 3, 'Sing');
    return isKnown === null ? [] : edited(tree, word.start, word.end, opposite.lemma, opposite);
  });
}

/** *pour défendre la ville* */
function isAim({ words, dependents }: TreeView, at: number): boolean {
  return (
    words[at]?.deprel.startsWith('advcl') === true &&
    (dependents[at] ?? []).some((of) => /^(?:pour|afin)$/u.test(words[of]?.form ?? ''))
  );
}

/** *bâti pour la reine* */
function isFor({ words, dependents }: TreeView, at: number): boolean {
  return (
    words[at]?.deprel.startsWith('obl') === true &&
    (dependents[at] ?? []).some((of) => words[of]?.form === 'pour')
  );
}

/** With the preposition that the other verb asks for, and *de* before it elided as it must be. */
function edited(
  { text }: TreeView,
  start: number,
  end: number,
  verb: string,
  { preposition }: Opposite,
): Turned[] {
  const elided = /(?<!\p{L})(?:d['’]|de[ \u00a0])$/u.exec(text.slice(0, start))?.[0] ?? '';
  if (elided === '' && /['’]$/u.test(text.slice(0, start))) return [];
  const from = start - elided.length;
  const before = elided === '' ? '' : deBefore(verb);
  const change = preposition === null ? null : changePreposition(text, end, preposition);
  const to = change?.end ?? end;
  const option = `${before}${verb}${change?.text ?? ''}`;
  return [
    {
      fr: applyEdits(text, [{ start: from, end: to, text: option }]),
      key: text.slice(from, to).trimEnd(),
      option: option.trimEnd(),
    },
  ];
}

/** *décide de partir*, *renonce à partir*; *continue à exporter*, *cesse d'exporter*. */
function changePreposition(
  text: string,
  end: number,
  { ours, its }: NonNullable<Opposite['preposition']>,
): { readonly end: number; readonly text: string } | null {
  if (ours === its) return null;
  const rest = /^[ \u00a0](?:d['’]|(?:de|à)[ \u00a0])/u.exec(text.slice(end))?.[0] ?? '';
  const behind = text.slice(end + rest.length);
  return {
    end: end + rest.length,
    text: its === 'de' ? ` ${deBefore(behind)}` : ` ${its} `,
  };
}

function deBefore(word: string): string {
  return beginsWithVowel(word) === true ? "d'" : 'de ';
}
