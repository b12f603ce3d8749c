import nlp from 'fr-compromise';
import * as v from 'valibot';
import type { ConlluSentence } from '#lib/text/conllu/conllu.ts';
import { convertTerms } from './convert-terms.ts';

const Sentences = v.array(
  v.object({
    terms: v.array(
      v.object({
        text: v.string(),
        pre: v.string(),
        post: v.string(),
        normal: v.string(),
        tags: v.array(v.string()),
        implicit: v.optional(v.string()),
        root: v.optional(v.string()),
      }),
    ),
  }),
);

/** A text as fr-compromise reads it. It has no features and no tree. */
export function analyseWithFrCompromise(text: string): ConlluSentence[] {
  const view = nlp(text);
  view.compute('root');
  const sentences = v.parse(Sentences, view.json());
  return sentences.flatMap(({ terms }) => convertTerms(terms) ?? []);
}
