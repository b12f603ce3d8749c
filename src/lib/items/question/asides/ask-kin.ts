import data from '#lib/items/data/passing-facts.json' with { type: 'json' };
import { nameAt } from '../french/name-what.ts';
import type { Source } from '../french/statement.ts';
import type { Aside } from './aside.ts';
import { tellsOfPast } from './tells-of-past.ts';

const KIN: ReadonlySet<string> = new Set(data.kin);
const FEMININE = /^(?:fille|sœur|nièce|épouse|veuve|petite-fille|mère|cousine)$/u;
const SURE = 0.9;

/** *Kate Bell, fille aînée de Jane Ross, …* → *De qui Kate Bell est-elle la fille aînée ?* */
export function askKin(source: Source): Aside[] {
  const { view } = source;
  return view.words.flatMap(({ form, lemma }, at): Aside[] => {
    if (!KIN.has(form.toLowerCase()) || !/^[,(]$/u.test(view.words[at - 1]?.form ?? '')) return [];
    const bearer = nameAt(source, at - 2);
    const last = bearer?.words.at(-1);
    if (bearer?.type !== 'person' || last !== at - 2 || bearer.words.length < 2) return [];
    if (/^(?:d(?:e|['’])|et|ou|,)$/iu.test(view.words[(bearer.words[0] ?? 0) - 1]?.form ?? ''))
      return [];
    const adjective = view.words[at + 1]?.upos === 'ADJ' ? 1 : 0;
    if (!/^d(?:e|['’])$/iu.test(view.words[at + 1 + adjective]?.form ?? '')) return [];
    const from = at + 2 + adjective;
    const other = nameAt(source, from);
    const [first = -1] = other?.words ?? [];
    if (other?.type !== 'person' || first !== from || other.entity === bearer.entity) return [];
    if (/^(?:et|ou)$/u.test(view.words[(other.words.at(-1) ?? 0) + 1]?.form ?? '')) return [];
    const gender = genderOf(form.toLowerCase(), view.entities.get(bearer.entity)?.gender ?? null);
    if (gender === null) return [];
    const verb = tellsOfPast(view) ? 'était' : 'est';
    const kin = [at, ...(adjective === 1 ? [at + 1] : [])].map(
      (own) => view.words[own]?.form ?? '',
    );
    const article = /^[aeéiouhê]/u.test(lemma)
      ? `l${source.apostrophe}`
      : gender === 'Fem'
        ? 'la '
        : 'le ';
    const pronoun = gender === 'Fem' ? 'elle' : 'il';
    return [
      {
        word: 'who',
        role: 'oblique',
        stem: `de qui ${bearer.text} ${verb}-${pronoun} ${article}${kin.join(' ')}`,
        answer: other.words,
        answerHead: from,
        told: at,
        chance: SURE,
      },
    ];
  });
}

function genderOf(form: string, known: 'Masc' | 'Fem' | null): 'Masc' | 'Fem' | null {
  if (/^(?:élève|disciple)$/u.test(form)) return known;
  return FEMININE.test(form) ? 'Fem' : 'Masc';
}
