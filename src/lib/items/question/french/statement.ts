import type { FormReading } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { TypedNames } from '../../names/read-typed-names.ts';

/** What asking in French looks up; an item context has it all. */
export interface FrenchGrammar {
  readonly lexicon: Lexicon;
  /** All that a form, written in lower case, can be; empty where it is unknown. */
  readonly readingsOf: (form: string) => readonly FormReading[];
  /** Names by what they name; without them fewer nouns are known to ask for. */
  readonly names?: TypedNames;
}

/** A sentence with what every rule asks of it. Word indices are into `view.words`. */
export interface Source extends FrenchGrammar {
  readonly view: TreeView;
  /** Words between brackets. */
  readonly bracketed: ReadonlySet<number>;
  /** Nothing in the sentence leans on the sentences around it, as far as they were looked at. */
  readonly selfStanding: boolean;
  /** As the sentence writes it: `'` or `’`. */
  readonly apostrophe: string;
}

/** What hangs on the verb as one piece, in one stretch but for what it says in passing. */
export interface Phrase {
  readonly head: number;
  /** With its subtype: `obl:mod`. */
  readonly deprel: string;
  /** Ascending, without brackets, appositions and relative clauses between commas. */
  readonly words: readonly number[];
  /** `front`: before the verb, also between subject and verb. */
  readonly place: 'front' | 'behind';
  /** Set off by a comma from what stands before it. */
  readonly aside: boolean;
}

/** From the first clitic to the last infinitive: *ne s'est pas fait connaître*. */
export interface VerbGroup {
  /** *ne*, *s'*, *y*: what stands before the verb with a person and belongs to it. */
  readonly clitics: readonly number[];
  readonly finite: number;
  /** *pas*, adverbs, participles, infinitives with what opens them. */
  readonly rest: readonly number[];
  /** The participle or infinitive that carries the meaning; the finite verb where it is alone. */
  readonly main: number;
  readonly negated: boolean;
  /** There is an auxiliary of tense or of the passive. */
  readonly compound: boolean;
  readonly passive: boolean;
}

/** A clause that states something of a known subject, laid out for asking. */
export interface Statement extends Source {
  /** The verb, or the adjective or noun that *être* ties to the subject. */
  readonly predicate: number;
  readonly verb: VerbGroup;
  readonly subject: Phrase;
  /** *il* that stands for nobody: *il existe deux formes*. */
  readonly impersonal: boolean;
  readonly attribute: Phrase | null;
  readonly object: Phrase | null;
  /** All but the subject, in the order of the sentence; the attribute and the object among them. */
  readonly phrases: readonly Phrase[];
}
