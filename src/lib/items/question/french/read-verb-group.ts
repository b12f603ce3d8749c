import { fail, ok, type Result } from '#lib/core/result.ts';
import { isConnective } from './is-connective.ts';
import { isMark } from './keep-phrase.ts';
import type { Source, VerbGroup } from './statement.ts';

const NE = /^n(?:e|['’])$/iu;
const NEGATION = /^(?:pas|plus|jamais|point|guère|rien|personne|que|qu['’]|ni)$/iu;
const REFLEXIVE = /^s(?:e|['’])$/iu;
const CLITIC = /^(?:l[aes]|l['’]|lui|leur|en|y)$/iu;
/** *dut*, *voulut*, *fit*: longest chain of infinitives that is still one predicate. */
const LONGEST_CHAIN = 3;

/** The verb group, and what hangs on its verbs without being part of it. */
export interface GroupReading {
  readonly group: VerbGroup;
  /** Dependents of the verbs of the group, ascending. */
  readonly others: readonly number[];
}

/** Gathers all that belongs to the verb; else says why it cannot be moved in one piece. */
export function readVerbGroup(source: Source, predicate: number): Result<GroupReading, string> {
  const { view } = source;
  const words = new Set<number>();
  const others: number[] = [];
  let main = predicate;
  let negated = false;
  let passive = false;
  let compound = false;
  const isVerb = view.words[predicate]?.upos === 'VERB' || view.words[predicate]?.upos === 'AUX';
  if (isVerb) words.add(predicate);
  let finite = view.words[predicate]?.feats['VerbForm'] === 'Fin' ? predicate : -1;
  for (let link = 0, next: number | undefined = predicate; next !== undefined; link += 1) {
    const at: number = next;
    next = undefined;
    const bound: readonly number[] = view.dependents[at] ?? [];
    const denied = bound.some((below) => NE.test(view.words[below]?.form ?? ''));
    for (const below of bound) {
      const word = view.words[below];
      if (word === undefined || isMark(source, below)) continue;
      const { deprel, form } = word;
      if (/^(?:aux|cop)(?::|$)/u.test(deprel)) {
        words.add(below);
        if (word.feats['VerbForm'] === 'Fin' && (finite < 0 || below < finite)) finite = below;
        if (deprel === 'aux:pass') passive = true;
        if (/^aux:(?:tense|pass)$/u.test(deprel)) compound = true;
      } else if (denied && deprel === 'advmod' && (NE.test(form) || NEGATION.test(form))) {
        words.add(below);
        negated = true;
      } else if (REFLEXIVE.test(form) && below < at) words.add(below);
      else if (deprel.startsWith('expl') && /^(?:y|il|-t-il)$/iu.test(form)) {
        if (/^y$/iu.test(form)) words.add(below);
        else others.push(below);
      } else if (CLITIC.test(form) && word.upos === 'PRON' && below < at) return fail('clitic');
      else if (at !== predicate && /^(?:mark|case)$/u.test(deprel)) words.add(below);
      else if (
        deprel === 'xcomp' &&
        isVerb &&
        link < LONGEST_CHAIN &&
        isNextLink(source, main, below)
      )
        next = below;
      else others.push(below);
    }
    if (next !== undefined) {
      words.add(next);
      main = next;
    }
  }
  if (finite < 0) return fail('no-finite-verb');
  const ordered = [...words].sort((a, b) => a - b);
  const [first = finite] = ordered;
  const last = ordered.at(-1) ?? finite;
  const inside = (at: number): boolean => at > first && at < last;
  const kept: number[] = [];
  for (const at of others) {
    const adverb = view.words[at]?.deprel === 'advmod' && (view.dependents[at] ?? []).length === 0;
    if (inside(at) && adverb) {
      if (!isConnective(source, at)) words.add(at);
    } else kept.push(at);
  }
  for (let at = last + 1; kept.includes(at) && isPlainAdverb(source, at); at += 1) {
    kept.splice(kept.indexOf(at), 1);
    if (!isConnective(source, at)) words.add(at);
  }
  const group = [...words].sort((a, b) => a - b);
  const clitics = group.filter((at) => at < finite);
  if (!clitics.every((at) => /^(?:ne|n['’]|se|s['’]|y)$/iu.test(view.words[at]?.form ?? '')))
    return fail('inverted-verb');
  return ok({
    group: {
      clitics,
      finite,
      rest: group.filter((at) => at > finite),
      main,
      negated,
      compound,
      passive,
    },
    others: kept.sort((a, b) => a - b),
  });
}

function isPlainAdverb({ view }: Source, at: number): boolean {
  const { deprel, upos } = view.words[at] ?? {};
  return deprel === 'advmod' && upos === 'ADV' && (view.dependents[at] ?? []).length === 0;
}

/** An infinitive right behind the verb, with nothing between but what opens it and adverbs. */
function isNextLink(source: Source, from: number, to: number): boolean {
  const { view } = source;
  if (view.words[to]?.feats['VerbForm'] !== 'Inf' || to < from) return false;
  for (let at = from + 1; at < to; at += 1) {
    const { head = -1, deprel = '' } = view.words[at] ?? {};
    const opens = head === to && /^(?:mark|case|expl|advmod|aux)/u.test(deprel);
    const adverb = head === from && deprel === 'advmod';
    const reflexive = head === to && REFLEXIVE.test(view.words[at]?.form ?? '');
    if (!opens && !adverb && !reflexive) return false;
  }
  return true;
}
