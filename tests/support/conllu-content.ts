/** Level 2 of UD's validation, line by line: comments, tags, features, relations, MISC. */
import { UPOS } from '#lib/analysis/tree/document.ts';
import {
  cell,
  COLUMN,
  isEmptyNode,
  rangeOf,
  type ConlluBlock,
  type ConlluProblem,
  type ConlluRow,
} from './conllu-lines.ts';

/** The 37 relations of https://universaldependencies.org/u/dep/ */
const RELATIONS = new Set(
  (
    'acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse ' +
    'dislocated expl fixed flat goeswith iobj list mark nmod nsubj nummod obj obl orphan ' +
    'parataxis punct reparandum root vocative xcomp'
  ).split(' '),
);
const TAGS: ReadonlySet<string> = new Set(UPOS);
const FEATURE =
  /^([A-Z0-9][A-Z0-9a-z]*(?:\[[a-z0-9]+\])?)=([A-Z0-9][A-Z0-9a-z]*(?:,[A-Z0-9][A-Z0-9a-z]*)*)$/;
/** MISC may repeat its other attributes. */
const ONCE_IN_MISC = ['SpaceAfter', 'Translit', 'LTranslit', 'Gloss', 'LId', 'LDeriv'];

function isSorted(values: readonly string[]): boolean {
  const lower = values.map((value) => value.toLowerCase());
  return lower.every((value, index) => index === 0 || (lower[index - 1] ?? '') <= value);
}

const isUnique = (values: readonly string[]): boolean => new Set(values).size === values.length;

function checkFeats(column: string): string[] {
  if (column === '_') return [];
  const rules: string[] = [];
  const pairs = column.split('|');
  if (!isSorted(pairs)) rules.push('unsorted-features');
  if (!isUnique(pairs.map((pair) => pair.split('=')[0] ?? ''))) rules.push('repeated-feature');
  for (const pair of pairs) {
    const values = FEATURE.exec(pair)?.[2]?.split(',');
    if (!values) rules.push('invalid-feature');
    else if (!isUnique(values)) rules.push('repeated-feature-value');
    else if (!isSorted(values)) rules.push('unsorted-feature-values');
  }
  return rules;
}

function checkMisc(column: string): string[] {
  const rules: string[] = [];
  if (column.includes('NoSpaceAfter=Yes')) rules.push('nospaceafter-yes');
  const attributes = column.split('|').map((pair) => pair.split('=')[0] ?? '');
  const named = attributes.filter((attribute) => ONCE_IN_MISC.includes(attribute));
  if (!isUnique(named)) rules.push('repeated-misc');
  if (column !== '_' && attributes.includes('')) rules.push('empty-misc');
  if (/(^|\|)SpaceAfter(?!=No(\||$))/.test(column)) rules.push('spaceafter-value');
  return rules;
}

export function checkRow(row: ConlluRow): string[] {
  const rules = checkMisc(cell(row, 'misc'));
  if (rangeOf(row)) {
    const filled = row.columns.slice(COLUMN.lemma, COLUMN.misc).some((value) => value !== '_');
    if (filled) rules.push('mwt-nonempty-field');
    return rules;
  }
  rules.push(...checkFeats(cell(row, 'feats')));
  const [upos, head, deprel] = [cell(row, 'upos'), cell(row, 'head'), cell(row, 'deprel')];
  const empty = isEmptyNode(row);
  if (!TAGS.has(upos) && !(empty && upos === '_')) rules.push('unknown-upos');
  if (empty) {
    if (head !== '_' || deprel !== '_') rules.push('mwt-nonempty-field');
    if (cell(row, 'misc').includes('SpaceAfter=No')) rules.push('spaceafter-empty-node');
  } else if (!/^[a-z]+(:[a-z]+)?$/.test(deprel)) rules.push('invalid-deprel');
  else if (!RELATIONS.has(deprel.split(':')[0] ?? '')) rules.push('unknown-deprel');
  return rules;
}

/** `known` gathers the sentences' names through the whole file. */
export function checkSentId({ line, comments }: ConlluBlock, known: Set<string>): ConlluProblem[] {
  const about = comments.filter((comment) => /^# ?sent_id/.test(comment));
  const names = about.flatMap((comment) => /^# sent_id\s*=\s*(\S+)$/.exec(comment)?.[1] ?? []);
  const [name] = names;
  const rules: string[] = [];
  if (names.length < about.length) rules.push('invalid-sent-id');
  if (name === undefined) rules.push('missing-sent-id');
  else if (names.length > 1) rules.push('multiple-sent-id');
  else if (known.has(name)) rules.push('non-unique-sent-id');
  if (name?.includes('/')) rules.push('slash-in-sent-id');
  if (name !== undefined) known.add(name);
  return rules.map((rule) => ({ line, rule }));
}

/** The sentence's text must be its tokens with a space after each that does not deny it. */
export function checkText({ line, comments, rows }: ConlluBlock): ConlluProblem[] {
  const texts = comments.flatMap((comment) => /^# text\s*=\s*(.+)$/.exec(comment)?.[1] ?? []);
  const problems: ConlluProblem[] = [];
  const [text = ''] = texts;
  if (texts.length === 0) return [{ line, rule: 'missing-text' }];
  if (texts.length > 1) return [{ line, rule: 'multiple-text' }];
  if (/\s$/.test(text)) problems.push({ line, rule: 'text-trailing-whitespace' });
  let rest = text;
  let inRange = 0;
  for (const row of rows) {
    const report = (rule: string) => problems.push({ line: row.line, rule });
    const glued = cell(row, 'misc').split('|').includes('SpaceAfter=No');
    const id = Number(cell(row, 'id'));
    if (isEmptyNode(row)) continue;
    const range = rangeOf(row);
    if (range) inRange = range[1];
    else if (id <= inRange) {
      if (glued) report('spaceafter-mwt-node');
      continue;
    }
    const form = cell(row, 'form');
    if (!rest.startsWith(form)) {
      report('text-form-mismatch');
      return problems;
    }
    rest = rest.slice(form.length);
    if (glued) {
      if (/^\s/.test(rest)) report('spaceafter-before-space');
    } else {
      if (/^\S/.test(rest)) report('missing-spaceafter');
      rest = rest.trimStart();
    }
  }
  if (rest !== '') problems.push({ line, rule: 'text-extra-chars' });
  return problems;
}
