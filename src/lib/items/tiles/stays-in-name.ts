import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/**
 * Whether two neighbouring words are of one name, by the index of the first and by where the
 * first ends and the second begins, UTF-16.
 */
export function staysInName(
  view: TreeView,
  left: number,
  { end, start }: { readonly end: number; readonly start: number },
): boolean {
  const { text, lang } = view;
  if (isWithinName(text, end, start)) return true;
  if (lang === 'en') return isWithinFrenchName(text, end, start);
  return isPartOfDay(text, end, start) || isBeforeTitle(view, left, start);
}

/** *Thirty Years' War*, *Thoutmôsis III*: capitals in a row, whatever the tree makes of them. */
function isWithinName(text: string, end: number, start: number): boolean {
  return (
    /[^.!?…]\s\p{Lu}[\p{L}-]*(?:['’]s?)?$/u.test(text.slice(0, end)) &&
    /^\p{Lu}/u.test(text.slice(start)) &&
    /^\s?$/u.test(text.slice(end, start)) &&
    !/(?<!\p{L})I$/u.test(text.slice(0, end))
  );
}

/** *Rue des Tilleuls*, *Gare de Lyon* in English: small French words between capitals are of a name. */
function isWithinFrenchName(text: string, end: number, start: number): boolean {
  const small = '(?:de|des|du|la|le|les|aux?|sur|sous|en)';
  const [before, behind] = [text.slice(0, end), text.slice(start)];
  const name = "\\p{Lu}[\\p{L}-]+(?:['’]s)?";
  return (
    (new RegExp(`${name}(?: ${small})*$`, 'u').test(before) &&
      new RegExp(`^${small} (?:${small} )*${name}`, 'u').test(behind)) ||
    (new RegExp(`${name}(?: ${small})+$`, 'u').test(before) && /^\p{Lu}/u.test(behind))
  );
}

/** *jeudi soir*, *hier matin* */
function isPartOfDay(text: string, end: number, start: number): boolean {
  return (
    /(?<!\p{L})(?:hier|demain|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)$/iu.test(
      text.slice(0, end),
    ) && /^(?:matin|midi|soir|après-midi)(?!\p{L})/iu.test(text.slice(start))
  );
}

/** *Simone de Varn*: what comes behind the names of a person with a capital is of the name. */
function isBeforeTitle({ text, words, mentions }: TreeView, left: number, start: number): boolean {
  const isPerson = mentions.some(({ type, words: own }) => type === 'person' && own.includes(left));
  return (
    isPerson &&
    words[left]?.upos === 'PROPN' &&
    /^(?:de |d['’]|du |des |de la |de l['’])\p{Lu}/u.test(text.slice(start))
  );
}

/** In UTF-16 units; what is longer is laid on two tiles. */
const LONGEST = 32;

/** *la pianiste Louise Delcourt*, *le vieux Yann*: who is meant, right behind what he or she is. */
export function isBeforeItsName({ text, words }: TreeView, left: number, right: number): boolean {
  const [before, name] = [words[left], words[right]];
  const start = name?.start ?? 0;
  // *les frères Joseph et Étienne Montgolfier*
  if (words[name?.head ?? -1]?.feats['Number'] === 'Plur') return false;
  if (before === undefined || name?.upos !== 'PROPN' || !/^(?:NOUN|ADJ)$/u.test(before.upos))
    return false;
  if (!/^(?:appos|flat|nmod)/u.test(name.deprel) || text.slice(before.end, start).trim() !== '')
    return false;
  if (name.head !== left && name.head !== before.head) return false;
  const from = (words.find(({ head, deprel }) => head === name.head && deprel === 'det') ?? before)
    .start;
  const [rest = ''] = /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/u.exec(text.slice(start)) ?? [];
  return from < start && start + rest.length - from < LONGEST;
}
