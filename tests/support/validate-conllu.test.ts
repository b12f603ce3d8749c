import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateConllu } from './validate-conllu.ts';

const SOUND = `# sent_id = a
# text = Il va au lit.
1	Il	il	PRON	_	Gender=Masc|Number=Sing	2	nsubj	_	_
2	va	aller	VERB	_	_	0	root	_	_
3-4	au	_	_	_	_	_	_	_	_
3	à	à	ADP	_	_	5	case	_	_
4	le	le	DET	_	_	5	det	_	_
5	lit	lit	NOUN	_	_	2	obl	_	SpaceAfter=No
6	.	.	PUNCT	_	_	2	punct	_	_

`;

/** The rules that the sound file breaks after `from` is replaced by `to` (once). */
function broken(from: string, to: string): string[] {
  expect(SOUND).toContain(from);
  return validateConllu(SOUND.replace(from, to)).map(({ rule }) => rule);
}

describe('a file of the format', () => {
  it('passes when it is sound', () => {
    expect(validateConllu(SOUND)).toEqual([]);
    expect(validateConllu('')).toEqual([]);
  });

  it.each([
    ['number-of-columns', '_	0	root	_	_\n', '_	0	root	_\n'],
    ['empty-column', 'va	aller', 'va	'],
    ['leading-whitespace', 'va	aller', 'va	 aller'],
    ['trailing-whitespace', 'va	aller', 'va	aller '],
    ['repeated-whitespace', 'va	aller', 'va	al  ler'],
    ['invalid-whitespace', '5	case', '5	ca se'],
    ['invalid-word-id', '2	va', '2a	va'],
    ['word-id-sequence', '6	.', '7	.'],
    ['misplaced-word-interval', '3-4	au', '4-5	au'],
    ['reversed-word-interval', '3-4	au', '3-3	au'],
    ['word-interval-out', '3-4	au', '3-9	au'],
    ['overlapping-word-intervals', '4	le', '4-5	le	_	_	_	_	_	_	_	_\n4	le'],
    ['misplaced-empty-node', '3-4', '2.2	_	_	_	_	_	_	_	_	_\n3-4'],
    ['unicode-normalization', '3	à', '3	a\u0300'],
    ['missing-empty-line', 'punct	_	_\n\n', 'punct	_	_\n'],
    ['missing-newline', 'punct	_	_\n\n', 'punct	_	_'],
    ['extra-empty-line', '# sent_id', '\n# sent_id'],
    ['pseudo-empty-line', 'punct	_	_\n\n', 'punct	_	_\n \n'],
    ['misplaced-comment', '2	va', '# aside\n2	va'],
    ['invalid-line', '2	va', 'x\n2	va'],
    ['non-unix-newline', 'lit.\n', 'lit.\r\n'],
  ])('level 1: %s', (rule, from, to) => {
    expect(broken(from, to)).toContain(rule);
  });

  it.each([
    ['missing-sent-id', '# sent_id = a\n', ''],
    ['invalid-sent-id', 'sent_id = a', 'sent_id = a b'],
    ['multiple-sent-id', '# text', '# sent_id = b\n# text'],
    ['slash-in-sent-id', 'sent_id = a', 'sent_id = a/b'],
    ['missing-text', '# text = Il va au lit.\n', ''],
    ['multiple-text', '# text', '# text = Il\n# text'],
    ['text-trailing-whitespace', 'lit.\n', 'lit. \n'],
    ['text-form-mismatch', 'va au lit', 'va aux lits'],
    ['text-extra-chars', 'lit.\n', 'lit. Oui\n'],
    ['missing-spaceafter', 'SpaceAfter=No', '_'],
    ['spaceafter-before-space', '0	root	_	_', '0	root	_	SpaceAfter=No'],
    ['spaceafter-value', 'SpaceAfter=No', 'SpaceAfter=Yes'],
    ['nospaceafter-yes', 'SpaceAfter=No', 'NoSpaceAfter=Yes'],
    ['spaceafter-mwt-node', '5	case	_	_', '5	case	_	SpaceAfter=No'],
    ['spaceafter-empty-node', '3-4', '2.1	_	_	_	_	_	_	_	_	SpaceAfter=No\n3-4'],
    ['repeated-misc', 'SpaceAfter=No', 'SpaceAfter=No|SpaceAfter=No'],
    ['empty-misc', 'SpaceAfter=No', '|SpaceAfter=No'],
    ['mwt-nonempty-field', 'au	_	_', 'au	au	_'],
    ['mwt-nonempty-field', '3-4', '2.1	_	_	_	_	_	1	_	_	_\n3-4'],
    ['unknown-upos', 'PRON', 'PRONOUN'],
    ['unsorted-features', 'Gender=Masc|Number=Sing', 'Number=Sing|Gender=Masc'],
    ['repeated-feature', 'Gender=Masc|Number=Sing', 'Gender=Fem|Gender=Masc'],
    ['invalid-feature', 'Gender=Masc', 'gender=masc'],
    ['repeated-feature-value', 'Gender=Masc', 'Gender=Masc,Masc'],
    ['unsorted-feature-values', 'Gender=Masc', 'Gender=Masc,Fem'],
    ['invalid-deprel', '2	nsubj', '2	nsubj:a:b'],
    ['unknown-deprel', '2	nsubj', '2	subject'],
    ['invalid-head', '2	nsubj', 'x	nsubj'],
    ['unknown-head', '2	nsubj', '9	nsubj'],
    ['head-self-loop', '2	nsubj', '1	nsubj'],
    ['0-is-not-root', '0	root', '0	dep'],
    ['root-is-not-0', '2	nsubj', '2	root'],
    ['no-root', '0	root', '1	root'],
    ['multiple-roots', '2	nsubj', '0	root'],
    ['non-tree', '2	obl', '4	obl'],
    ['invalid-ehead', '2	nsubj	_', '2	nsubj	x:nsubj'],
    ['unknown-ehead', '2	nsubj	_', '2	nsubj	8:nsubj'],
    ['invalid-edeprel', '2	nsubj	_', '2	nsubj	2:Nsubj'],
    ['enhanced-0-is-not-root', '2	nsubj	_', '2	nsubj	0:nsubj'],
    ['deps-self-loop', '2	nsubj	_', '2	nsubj	1:nsubj'],
    ['unsorted-deps', '2	nsubj	_', '2	nsubj	5:nsubj|2:nsubj'],
    ['repeated-deps', '2	nsubj	_', '2	nsubj	2:nsubj|2:nsubj'],
  ])('level 2: %s', (rule, from, to) => {
    expect(broken(from, to)).toContain(rule);
  });

  it('has no sentence name twice', () => {
    expect(validateConllu(SOUND + SOUND)).toEqual([{ line: 13, rule: 'non-unique-sent-id' }]);
  });

  it('gives the line of the fault', () => {
    expect(validateConllu(SOUND.replace('PRON', 'P'))).toEqual([{ line: 3, rule: 'unknown-upos' }]);
  });
});

const treebanks = new URL('../../../shared/corpora/treebanks/', import.meta.url);
const hasTreebanks = existsSync(treebanks);
if (!hasTreebanks) console.log('skipped: the treebanks of ../shared are not here');

describe.skipIf(!hasTreebanks)('the treebanks', () => {
  it.each(hasTreebanks ? readdirSync(treebanks) : [])('%s passes', (name) => {
    expect(validateConllu(readFileSync(new URL(name, treebanks), 'utf8'))).toEqual([]);
  });
});
