import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** What agrees with a noun, a name or a pronoun; null where it is not known. */
export interface NounTraits {
  readonly gender: string | null;
  readonly number: string | null;
  /** Others are coordinated with it: *les uns et les autres*. */
  readonly isJoined: boolean;
  /** Null where nothing says so. */
  readonly isPerson: boolean | null;
}

/** A noun's gender is the lists', which know it better than its sentence does. */
export function describeNoun(view: TreeView, at: number, lexicon: Lexicon): NounTraits {
  const word = view.words[at];
  const isJoined = (view.dependents[at] ?? []).some((of) => view.words[of]?.deprel === 'conj');
  if (word === undefined) return { gender: null, number: null, isJoined, isPerson: null };
  const own = { gender: word.feats['Gender'] ?? null, number: word.feats['Number'] ?? null };
  if (word.upos === 'PRON') return { ...own, isJoined, isPerson: null };
  if (word.upos === 'PROPN') return { ...ofName(view, at, lexicon), isJoined };
  const form = word.form.toLowerCase();
  const isRole = lexicon.roleNouns.has(form) || lexicon.roleNouns.has(word.lemma);
  const listed =
    lexicon.roleNouns.get(form) ??
    lexicon.roleNouns.get(word.lemma) ??
    lexicon.nounGender(word.lemma);
  return { gender: listed ?? own.gender, number: own.number, isJoined, isPerson: isRole };
}

function ofName(view: TreeView, at: number, lexicon: Lexicon): Omit<NounTraits, 'isJoined'> {
  const mention = view.mentions.find((other) => 'entity' in other && other.words.includes(at));
  const entity = mention && 'entity' in mention ? view.entities.get(mention.entity) : undefined;
  const first = view.words[at]?.form ?? '';
  const isGiven = lexicon.firstNames.has(first);
  const type = entity?.type ?? null;
  const shown = ofArticle(view, at);
  const given = isGiven ? lexicon.firstNames.get(first) : undefined;
  return {
    gender: entity?.gender ?? given ?? shown.gender,
    number: entity?.number ?? (isGiven ? 'Sing' : shown.number),
    isPerson: type === null ? isGiven || null : type === 'person',
  };
}

/** *le Sormac*, *les Varn*: what the article shows. */
function ofArticle({ words }: TreeView, at: number): Pick<NounTraits, 'gender' | 'number'> {
  const before = words[at - 1];
  const form = before?.upos === 'DET' ? before.form.toLowerCase() : '';
  if (form === 'les') return { gender: null, number: 'Plur' };
  if (form === 'le') return { gender: 'Masc', number: 'Sing' };
  return { gender: form === 'la' ? 'Fem' : null, number: /^l[a'’]$/u.test(form) ? 'Sing' : null };
}
