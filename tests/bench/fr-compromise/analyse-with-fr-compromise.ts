import { createRequire } from 'node:module';
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

interface View {
  compute: (part: string) => unknown;
  json: () => unknown;
}

// By `require`: the package's own types are sources that a strict compiler refuses.
const nlp = v.parse(v.function(), createRequire(import.meta.url)('fr-compromise'));

/** A text as fr-compromise reads it. It has no features and no tree. */
export function analyseWithFrCompromise(text: string): ConlluSentence[] {
  const view = nlp(text);
  if (!isView(view)) throw new TypeError('fr-compromise gave something else than a view');
  view.compute('root');
  const sentences = v.parse(Sentences, view.json());
  return sentences.flatMap(({ terms }) => convertTerms(terms) ?? []);
}

function isView(value: unknown): value is View {
  return typeof value === 'object' && value !== null && 'compute' in value && 'json' in value;
}
