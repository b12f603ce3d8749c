import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import governed from '../data/governed-prepositions.json' with { type: 'json' };

/** Verbs with the preposition of their noun, and behind it those that could stand there as well. */
const BEFORE_NOUN: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(governed.nouns));
const BEFORE_INFINITIVE: ReadonlyMap<string, string> = new Map(
  Object.entries(governed.infinitives),
);
/** What may be offered, the likeliest slips first; none that says where or when by itself. */
const OFFERED: readonly string[] = ['à', 'de', 'sur', 'par', 'contre'];
const OFFERED_BEFORE_INFINITIVE: readonly string[] = ['à', 'de', 'par', 'en'];
/** Most words from the verb to its preposition: *participe aussi à*. */
const REACH = 3;
/** With these *à* and *de* would become one word, or the sentence lacks its *ne*. */
const CONTRACTS = /^(?:les?|lequel|lesquels|lesquelles|aucune?)$/iu;
const SURE = 0.75;

/** All forms of a preposition, contracted and elided. */
const FORMS: Readonly<Record<string, string>> = {
  à: '(?:à|aux?)(?!\\p{L})',
  de: "(?:d['’]|(?:de|du|des)(?!\\p{L}))",
};

/** A preposition that its verb calls for. */
export interface Governed {
  readonly word: number;
  readonly verb: number;
  /** `à`, `de`: as it is before it is elided. */
  readonly preposition: string;
  /** The likeliest slips first. */
  readonly wrong: readonly string[];
  readonly infinitive: boolean;
}

/** The prepositions of a sentence that the verb before them calls for, whatever follows. */
export function findGoverned(view: TreeView): Governed[] {
  return view.words.flatMap((word, at): Governed[] => {
    if (word.upos !== 'ADP' || word.arcConfidence < SURE) return [];
    const complement = view.words[word.head];
    const verb = complement?.head ?? -1;
    if (complement === undefined || !isNear(view, verb, at)) return [];
    const { lemma = '', upos = 'X' } = view.words[verb] ?? {};
    if (upos !== 'VERB' || complement.arcConfidence < SURE - 0.2) return [];
    if (isGivenAway(view, at, verb)) return [];
    const preposition = /^d['’]$/iu.test(word.form) ? 'de' : word.form;
    const infinitive = word.deprel === 'mark' && complement.feats['VerbForm'] === 'Inf';
    if (infinitive) {
      if (BEFORE_INFINITIVE.get(lemma) !== preposition) return [];
      const others = OFFERED_BEFORE_INFINITIVE.filter((other) => other !== preposition);
      return [{ word: at, verb, preposition, wrong: others, infinitive }];
    }
    const [own, ...possible] = BEFORE_NOUN.get(lemma) ?? [];
    if (own !== preposition || !/^(?:obl|iobj)/u.test(complement.deprel)) return [];
    if (word.deprel !== 'case' || isContracted(view, at) || hasPerson(view, verb)) return [];
    const wrong = OFFERED.filter((other) => other !== own && !possible.includes(other));
    return [{ word: at, verb, preposition, wrong, infinitive }];
  });
}

/** Nothing but adverbs, a participle or a pronoun stands between the two. */
function isNear({ words }: TreeView, verb: number, at: number): boolean {
  if (verb < 0 || at <= verb || at - verb > REACH) return false;
  return words.slice(verb + 1, at).every(({ upos }) => /^(?:ADV|PRON)$/u.test(upos));
}

/** *au*, *des*: one word of two, or what would become one with another preposition. */
function isContracted({ words }: TreeView, at: number): boolean {
  const next = words[at + 1];
  return next === undefined || next.start === words[at]?.start || CONTRACTS.test(next.form);
}

/** *confronté à la faim et à la soif*, *l’un est lié à Mars, l’autre à Vénus*: the second shows the first. */
function isGivenAway({ words }: TreeView, at: number, verb: number): boolean {
  const { lemma = '', head: complement = -1 } = words[at] ?? {};
  return words.some((other, place) => {
    if (place === at || other.lemma !== lemma || other.upos !== 'ADP') return false;
    const joined = words[other.head];
    return (
      (joined?.deprel.startsWith('conj') === true || joined?.deprel === 'orphan') &&
      (joined.head === complement || joined.head === verb || joined.deprel === 'orphan')
    );
  });
}

/**
 * *composé de gardiens et, plus tard, d’auxiliaires*, *assimilé à Zeus, Nabû à Apollon*: the same one
 * stands again behind what joins two parts of a sentence, which `rest` of it holds.
 */
export function isEchoed(preposition: string, rest: string): boolean {
  const again = FORMS[preposition] ?? `${preposition}(?!\\p{L})`;
  return new RegExp(
    `(?:,|;|(?<!\\p{L})(?:et|ou|ni|mais|puis))\\s(?:.*[\\s’'])?${again}`,
    'iu',
  ).test(rest);
}

/** *lui succède à la tête de*: whom it calls for is said already. */
function hasPerson({ words, dependents }: TreeView, verb: number): boolean {
  return (dependents[verb] ?? []).some(
    (one) => words[one]?.upos === 'PRON' && /^(?:lui|leur|y|en)$/iu.test(words[one].form),
  );
}
