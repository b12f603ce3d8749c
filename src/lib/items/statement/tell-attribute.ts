import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { beginsWithVowel } from '../guards/reject-elision-cue.ts';
import { listSubtree } from '../paraphrase/list-subtree.ts';
import words from '../data/statement-words.json' with { type: 'json' };
import { isClear } from './is-clear.ts';
import { mayBeSaidOf } from './may-be-said-of.ts';
import type { SideStatement } from './side-statement.ts';

/** Said of persons without an article: *Ney est maréchal de France.* */
const TITLES: ReadonlySet<string> = new Set(words.titles);
/** Which several may bear at a time, or one after another in one text. */
const SHARED: ReadonlySet<string> = new Set(words.sharedTitles);
/** Always with *un*: *Max est un ami de Léo.* */
const ONE_OF_MANY: ReadonlySet<string> = new Set(words.oneOfMany);
/** Of which there is one: *Lima est la capitale du Pérou.* */
const UNIQUE: ReadonlySet<string> = new Set(words.unique);
/** What nobody is for good: *un jeune instituteur*, *le futur roi*. */
const OF_A_TIME =
  /(?<![\p{L}-])(?:jeune|vieux|vieil|vieille|futur|future|alors|encore|déjà|débutante?)(?![\p{L}-])/iu;
const MIN_ARC = 0.6;
/** Behind a name and a comma a role can hardly be anything else. */
const MIN_ARC_OF_ROLE = 0.3;
const LONGEST = 110;
/** More holders of offices in one sentence are a list. */
const MOST_ROLES = 2;

/**
 * What an apposition says of a person or place by name, as a sentence: *Max Bill est un peintre suisse.*
 * Only where a bare noun, or one with *un*, follows the name between commas.
 */
export function tellAttributes(view: TreeView, lexicon: Lexicon): SideStatement[] {
  const { words: all, text, mentions } = view;
  if (countRoles(view, lexicon) > MOST_ROLES) return [];
  return all.flatMap((word, at): SideStatement[] => {
    if (word.deprel !== 'appos' || word.upos !== 'NOUN') return [];
    const isRole = TITLES.has(word.lemma) || lexicon.roleNouns.has(word.form.toLowerCase());
    if (word.arcConfidence < (isRole ? MIN_ARC_OF_ROLE : MIN_ARC)) return [];
    if (word.feats['Number'] === 'Plur') return [];
    const gender = word.feats['Gender'];
    const owner = all[word.head];
    if (isComplement(view, word.head)) return [];
    const name = mentions.find(
      (mention) =>
        mention.value === null && mention.form === 'name' && mention.words.includes(word.head),
    );
    if (owner?.upos !== 'PROPN' || name?.value !== null || (name.type === null && !isRole))
      return [];
    if (!mayBeSaidOf(name.type, word, lexicon)) return [];
    // *Odette, native de Gand*: which Odette?
    if (name.type === 'person' && lexicon.firstNames.has(name.text)) return [];
    const inside = listSubtree(view, at).filter((one) => all[one]?.upos !== 'PUNCT');
    const [first, last] = [Math.min(...inside), Math.max(...inside)];
    if (last - first + 1 !== inside.length) return [];
    const start = all[first]?.start ?? 0;
    const end = all[last]?.end ?? 0;
    if (text.slice(name.end, start) !== ', ' || !/^[,.]/u.test(text.slice(end))) return [];
    const said = text.slice(start, end);
    if (OF_A_TIME.test(said) || /[,;:()«»"]/u.test(said) || !/^\p{Ll}/u.test(said)) return [];
    const isExclusive =
      (TITLES.has(word.lemma) || UNIQUE.has(word.lemma)) && !SHARED.has(word.lemma);
    const below = inside.map((one) => all[one]);
    if (
      below.some(
        (one) => one?.upos === 'VERB' || one?.upos === 'PRON' || one?.feats['Poss'] === 'Yes',
      )
    )
      return [];
    if (!inside.every((one) => isClear(view, one, lexicon))) return [];
    const opener = all[first];
    const determined = opener?.upos === 'DET';
    if (determined && !/^(?:une?|le|la|l['’])$/u.test(opener.form)) return [];
    // *le dirigeant politique*: which one?
    if (determined && !/^une?$/u.test(opener.form) && !below.some((one) => one?.upos === 'PROPN'))
      return [];
    if (!determined && gender !== 'Masc' && gender !== 'Fem') return [];
    if (!below.some((one) => one?.upos === 'ADJ' || one?.upos === 'PROPN')) return [];
    if (!determined && TITLES.has(word.lemma) && name.type !== 'person' && name.type !== null)
      return [];
    const article = determined ? '' : articleOf(word.lemma, said, gender === 'Fem', isRole);
    // *président exécutif*: of what?
    if (!determined && article === '' && !below.some((one) => one?.upos === 'PROPN')) return [];
    const opening = `${name.text} est ${article}`;
    // *Paul de Retz, duc de Retz*
    if (nameWords(said).some((one) => name.text.includes(one))) return [];
    // *Varn est un ami de Morel*: who are they?
    if (ONE_OF_MANY.has(word.lemma) && !/[ \u00a0]/u.test(name.text)) return [];
    const statement = `${opening.charAt(0).toUpperCase()}${opening.slice(1)}${said}.`;
    return statement.length > LONGEST
      ? []
      : [
          {
            text: statement,
            range: [start, end],
            shift: opening.length - start,
            bearer: isExclusive
              ? {
                  text: name.text,
                  range: [name.start, name.end],
                  gender: view.entities.get(name.entity)?.gender ?? null,
                  type: name.type,
                  noun: word.form,
                }
              : null,
          },
        ];
  });
}

function articleOf(noun: string, said: string, isFeminine: boolean, isRole: boolean): string {
  // *est un ancien ministre*
  if (/^(?:anciens?|anciennes?|futurs?|futures?) /iu.test(said)) return isFeminine ? 'une ' : 'un ';
  const complemented = /^\p{Ll}[\p{L}-]*(?: \p{Ll}+)? (?:de|du|des|d['’]|à|au|aux)/u.test(said);
  if (TITLES.has(noun) || (isRole && complemented && !UNIQUE.has(noun) && !ONE_OF_MANY.has(noun)))
    return '';
  if (!UNIQUE.has(noun) || !/^\p{Ll}+ (?:de|du|des|d['’])/u.test(said))
    return isFeminine ? 'une ' : 'un ';
  if (beginsWithVowel(noun) === true) return "l'";
  return isFeminine ? 'la ' : 'le ';
}

/** *le fils de Paul, duc de Guise*: which of them is it? */
function isComplement({ words }: TreeView, at: number): boolean {
  let word = words[at];
  for (let step = 0; word?.deprel.startsWith('conj') === true && step < words.length; step += 1)
    word = words[word.head];
  return word?.deprel.startsWith('nmod') === true;
}

/** In a list of who holds which office, none of them is worth asking for. */
function countRoles({ words }: TreeView, lexicon: Lexicon): number {
  return words.filter(
    ({ deprel, upos, lemma, form }) =>
      upos === 'NOUN' &&
      /^(?:appos|conj)/u.test(deprel) &&
      (TITLES.has(lemma) || lexicon.roleNouns.has(form.toLowerCase())),
  ).length;
}

function nameWords(text: string): string[] {
  return text.match(/\p{Lu}[\p{L}-]{2,}/gu) ?? [];
}
