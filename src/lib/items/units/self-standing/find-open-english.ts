import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { findMainSubject, phraseOf } from '../find-main-subject.ts';
import type { OpenReference } from './open-reference.ts';

const PERSONAL = /^(?:he|she|they|it|his|her|their|its|him|them)$/iu;

/** *another book* says that there was one before; French says it as well, or the translation does not. */
const OTHER = /(?<!\p{L})(?:another|(?<!each |on the )other(?!\p{L}| than))(?!\p{L})/iu;
const AUTRE =
  /(?<!\p{L})(?:d['’])?(?:l['’])?(?:autres?|autrui|encore|deuxième|seconde?)(?!\p{L})/iu;

/**
 * What an English statement leaves open where its French one does not: a translator writes *he* for a
 * name, or *this* for a noun. Null where it stands by itself. *we* and *you* are often French *on*.
 */
export function findOpenEnglish(
  view: TreeView | null,
  french: TreeView | null,
): OpenReference | null {
  if (view === null) return { rule: 'no-tree', text: '' };
  const more = OTHER.exec(view.text);
  if (more && !(french && AUTRE.test(french.text))) return { rule: 'english', text: more[0] };
  const { words } = view;
  const main = findMainSubject(view);
  const subject = new Set(main ? phraseOf(view, main.subject) : []);
  const firstNoun = words.findIndex(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  const found = words.find(({ form, upos, deprel }, at) => {
    if (!/^(?:PRON|DET)$/u.test(upos) || deprel.startsWith('expl')) return false;
    if (/^(?:this|these|those)$/iu.test(form)) return true;
    if (/^that$/iu.test(form)) return upos === 'DET' && !/^(?:mark|nsubj|obj)/u.test(deprel);
    if (!PERSONAL.test(form)) return false;
    // *Lorsqu'il arriva, Pierre …* is *When he arrived, Pierre …*
    const isCataphoric = main !== null && at < main.subject && !subject.has(at);
    if (isObjectWithout(view, at) || isOwnedByNobody(view, at)) return true;
    return (firstNoun < 0 || at < firstNoun ? !isCataphoric : false) || at === main?.subject;
  });
  return found ? { rule: 'english', text: found.form } : null;
}

/** *She shot it in a month*: an object that no noun but the subject stands before. */
function isObjectWithout({ words, mentions }: TreeView, at: number): boolean {
  const { form = '', deprel = '', head = -1 } = words[at] ?? {};
  if (!/^(?:it|them|him|her)$/iu.test(form) || !/^(?:obj|iobj)/u.test(deprel)) return false;
  // nobody is *it*
  const people = mentions.flatMap(({ type, words: own }) =>
    type === 'person' && /^it$/iu.test(form) ? own : [],
  );
  return !words
    .slice(0, at)
    .some(
      ({ upos, deprel: other, head: above, feats }, noun) =>
        !people.includes(noun) &&
        /^(?:NOUN|PROPN)$/u.test(upos) &&
        (/^them$/iu.test(form) || feats['Number'] !== 'Plur') &&
        !(other.startsWith('nsubj') && above === head) &&
        !/^(?:flat|compound|nmod:poss)/u.test(other),
    );
}

/** *France adopted his alphabet*: a place, a time or an institution is no *he*. */
function isOwnedByNobody({ words, mentions }: TreeView, at: number): boolean {
  if (!/^(?:his|her|him)$/iu.test(words[at]?.form ?? '')) return false;
  return !words.some(({ upos }, other) => {
    if (other === at || !/^(?:NOUN|PROPN|PRON)$/u.test(upos)) return false;
    if (upos === 'PRON')
      return /^(?:he|she|who|i|you|one|someone|everyone)$/iu.test(words[other]?.form ?? '');
    if (other > at) return false;
    const mention = mentions.find((one) => one.words.includes(other));
    return (
      mention === undefined ||
      (mention.value === null && (mention.type === null || mention.type === 'person'))
    );
  });
}
