import type { Gender } from '#lib/analysis/features.ts';
import { genderOf } from './agree-interrogative.ts';
import type { Source, Statement } from './statement.ts';

/** The pronoun that takes up the subject behind the verb: *il*, *elles*; null where it is not known. */
export function inversionPronoun(statement: Statement): string | null {
  const { view, subject, verb } = statement;
  const head = view.words[subject.head];
  if (head === undefined) return null;
  if (/^on$/iu.test(head.form)) return 'on';
  if (statement.impersonal) return 'il';
  const plural = view.words[verb.finite]?.feats['Number'] === 'Plur';
  // *une quarantaine d'histoires furent*: the verb agrees with another noun
  if (plural && head.upos === 'NOUN' && head.feats['Number'] === 'Sing') {
    const joined = subject.words.some((at) => view.words[at]?.upos === 'CCONJ');
    if (!joined) return null;
  }
  const gender = genderOfSubject(statement);
  if (gender === null) return null;
  return `${gender === 'Masc' ? 'il' : 'elle'}${plural ? 's' : ''}`;
}

/** Several are masculine as soon as one of them is. */
function genderOfSubject(statement: Statement): Gender | null {
  const { view, subject, verb, predicate } = statement;
  const withBe = view.words[verb.finite]?.lemma === 'être' || verb.passive;
  const shown = [verb.main, predicate].flatMap((at): Gender[] => {
    const { upos, feats = {} } = view.words[at] ?? {};
    const gender = feats['Gender'];
    const agrees = withBe && (upos === 'ADJ' || feats['VerbForm'] === 'Part');
    return agrees && (gender === 'Fem' || gender === 'Masc') ? [gender] : [];
  });
  const members = [
    subject.head,
    ...(view.dependents[subject.head] ?? []).filter((at) => view.words[at]?.deprel === 'conj'),
  ];
  // *L'Évangéline, fondé par …*: of a name, what agrees with it knows better
  const [agreed] = shown;
  if (agreed !== undefined && members.length === 1 && view.words[subject.head]?.upos === 'PROPN')
    return agreed;
  const genders = members.map((at) => genderOfMember(statement, at));
  if (genders.includes('Masc')) return 'Masc';
  if (genders.every((gender) => gender === 'Fem')) return 'Fem';
  return shown[0] ?? null;
}

function genderOfMember(source: Source, at: number): Gender | null {
  const { view, lexicon } = source;
  const mention = view.mentions.find(
    (each) => 'entity' in each && each.form === 'name' && each.words.includes(at),
  );
  if (mention !== undefined && 'entity' in mention) {
    const place = lexicon.places.get(mention.text);
    if (mention.type === 'place' && place?.article === 'la') return 'Fem';
    if (mention.type === 'place' && place?.article === 'le') return 'Masc';
    // towns have the gender that their last letter suggests
    if (place?.type === 'city' && place.article === null)
      return /es?$/u.test(mention.text) ? 'Fem' : 'Masc';
    const capital = /^\p{Lu}/u.test(view.words[at]?.form ?? '');
    if (mention.type === 'person' && capital)
      return view.entities.get(mention.entity)?.gender ?? null;
    if (view.words[at]?.upos === 'PROPN') {
      // a title or a name without an article is masculine
      if (mention.type === 'work' && !/^(?:la|les|une?|l['’])(?![\p{L}])/iu.test(mention.text))
        return 'Masc';
    }
  }
  return genderOf(source, at);
}
