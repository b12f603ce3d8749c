import data from '#lib/items/data/passing-facts.json' with { type: 'json' };
import type { Gender } from '#lib/analysis/features.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { nameAt } from '../french/name-what.ts';
import { traitOf, type PersonTrait } from './person-trait.ts';

/** *l'écurie suisse Valdor*: which nation a thing is of, that has a name. */
export interface ToldNation {
  readonly trait: PersonTrait;
  readonly gender: Gender;
  /** The adjective. */
  readonly at: number;
  /** *l'écurie Valdor*, as a question names it. */
  readonly thing: string;
  readonly name: string;
}

/** Nouns for what is of one nation. */
const NATIONAL: ReadonlySet<string> = new Set(data.national);
const ARTICLE = /^(?:le|la|l['’]|une?)$/iu;

export function findThingNations(view: TreeView): ToldNation[] {
  const { words, text } = view;
  return words.flatMap(({ form, upos }, noun): ToldNation[] => {
    const next = words[noun + 1];
    const adjective = next?.upos === 'ADJ' && traitOf(next.form) === null ? noun + 2 : noun + 1;
    const trait = traitOf(words[adjective]?.form ?? '');
    if (upos !== 'NOUN' || !NATIONAL.has(form) || trait?.kind !== 'nationality') return [];
    if (!/^\p{Ll}/u.test(words[adjective]?.form ?? '')) return [];
    const article = words[noun - 1];
    const name = nameAt({ view }, adjective + 1);
    if (article === undefined || !ARTICLE.test(article.form) || name === null) return [];
    if (name.words[0] !== adjective + 1 || name.type === 'place') return [];
    // *l'équipe américaine U-18* is one of many
    if (!/\p{L}{3}/u.test(name.text)) return [];
    const after = words[(name.words.at(-1) ?? 0) + 1]?.form ?? '.';
    if (/^(?:\p{Lu}.*|&|-|d(?:e|['’]))$/u.test(after)) return [];
    const said = words[adjective]?.form === trait.feminine && trait.feminine !== trait.masculine;
    const gender: Gender | null = said
      ? 'Fem'
      : trait.feminine === trait.masculine
        ? shownGender(view, noun)
        : 'Masc';
    if (gender === null) return [];
    const elided = /^[aeéèiouhœ]/u.test(form);
    const apostrophe = /['’]/u.exec(text)?.[0] ?? '’';
    const the = elided ? `l${apostrophe}` : gender === 'Fem' ? 'la ' : 'le ';
    const thing = `${the}${form} ${name.text}`;
    return [{ trait, gender, at: adjective, thing, name: name.text }];
  });
}

function shownGender({ words }: TreeView, noun: number): Gender | null {
  const gender = words[noun]?.feats['Gender'];
  return gender === 'Fem' || gender === 'Masc' ? gender : null;
}
