import type { Expansion } from './expand-token.ts';

const WORD: Expansion = { kind: 'word' };

/** Where a word without an apostrophe is cut, from its start, in lower case. */
const RUN_TOGETHER: ReadonlyMap<string, readonly number[]> = new Map([
  ['cannot', [3]],
  ['gonna', [3]],
  ['gotta', [3]],
  ['wanna', [3]],
  ['gimme', [3]],
  ['lemme', [3]],
  ['dunno', [2, 3]],
  ["c'mon", [3]],
  ['dont', [2]],
  ['doesnt', [4]],
  ['didnt', [3]],
  ['isnt', [2]],
  ['arent', [3]],
  ['wasnt', [3]],
  ['werent', [4]],
  ['havent', [4]],
  ['hasnt', [3]],
  ['couldnt', [5]],
  ['wouldnt', [5]],
  ['shouldnt', [6]],
  ['cant', [2]],
  ['wont', [2]],
  ['im', [1]],
  ['ive', [1]],
  ['thats', [4]],
  ['theres', [5]],
  ['whats', [4]],
  ['youre', [3]],
  ['theyre', [4]],
  ['aint', [2]],
  ['hes', [2]],
  ['shes', [3]],
  ['heres', [4]],
  ['youve', [3]],
  ['weve', [2]],
  ['theyve', [4]],
  ['youll', [3]],
  ['theyll', [4]],
  ['itll', [2]],
  ['outta', [3]],
  ['sorta', [4]],
]);
const CLITIC = /^(.*[\p{L}\p{N}.])(n['’ʼ]t|['’ʼ](?:s|m|re|ve|ll|d)|(?<=s)['’])$/iu;

/** *don't* → *do n't*, *Anne's* → *Anne 's*, *parents'* → *parents '*; several clitics are cut one by one. */
export function expandEnglish(form: string): Expansion {
  if (form.length > 60) return WORD;
  const cuts = RUN_TOGETHER.get(form.toLowerCase().replaceAll('’', "'"));
  if (cuts) {
    const words = [0, ...cuts].map((from, index) => form.slice(from, cuts[index]));
    return { kind: 'contraction', words };
  }
  const words: string[] = [];
  let head = form;
  for (let match = CLITIC.exec(head); match; match = CLITIC.exec(head)) {
    const [, before = '', clitic = ''] = match;
    words.unshift(clitic);
    head = before;
  }
  if (words.length === 0 || /^\d+$/u.test(head)) return WORD;
  return { kind: 'contraction', words: [head, ...words] };
}
