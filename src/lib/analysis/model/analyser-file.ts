import { ByteSink } from '#lib/core/bytes/byte-sink.ts';
import { ByteSource } from '#lib/core/bytes/byte-source.ts';
import type { Lang } from '#lib/core/language.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import * as v from 'valibot';
import { formatFeats, parseFeats } from '#lib/text/conllu/feats.ts';
import type { Analyser } from '../analyser.ts';
import { guessForms } from '../form-lexicon/guess-forms.ts';
import type { FormLexicon } from '../form-lexicon/form-lexicon.ts';
import { BundleSet } from '../morphology/bundle-set.ts';
import { RelationSet } from '../relations/relation-set.ts';
import { hintsFrom, NO_HINTS } from '../tagger/lexicon-hints.ts';
import { readLemmaTables, writeLemmaTables } from '../lemmas/lemma-file.ts';
import { openModelFile, writeModelFile } from './model-file.ts';
import type { ModelProblem } from './model-problem.ts';
import { readLinearModel, writeLinearModel } from './write-linear-model.ts';

/** Raised whenever a trained model can no longer be read as it was meant, features included. */
export const ANALYSER_FORMAT = { magic: 'RVAM', version: 1 } as const;

const calibrationSchema = v.object({
  bounds: v.array(v.number()),
  chances: v.pipe(v.array(v.number()), v.minLength(1)),
});
const headSchema = v.object({
  bundles: v.array(v.tuple([v.number(), v.string()])),
  relations: v.array(v.string()),
  chances: v.object({
    tag: calibrationSchema,
    forward: calibrationSchema,
    backward: calibrationSchema,
    arc: calibrationSchema,
  }),
});

/** The models of a language in the order of `LINEAR_MODELS`, behind their head in JSON. */
export function writeAnalyser(analyser: Analyser): Uint8Array {
  const { lang, bundleSet, relations, chances, lemmas } = analyser;
  const head: v.InferInput<typeof headSchema> = {
    bundles: bundleSet.bundles.map(({ tag, feats }) => [tag, formatFeats(feats)]),
    relations: [...relations.relations],
    chances: {
      tag: copyOf(chances.tag),
      forward: copyOf(chances.forward),
      backward: copyOf(chances.backward),
      arc: copyOf(chances.arc),
    },
  };
  const sink = new ByteSink();
  for (const text of [JSON.stringify(head), writeLemmaTables(lemmas)]) {
    const bytes = new TextEncoder().encode(text);
    sink.count(bytes.length);
    sink.bytes(bytes);
  }
  for (const name of LINEAR_MODELS) writeLinearModel(analyser[name], sink);
  return writeModelFile(sink.content(), ANALYSER_FORMAT, lang);
}

const LINEAR_MODELS = [
  'tagger',
  'contractions',
  'morphology',
  'forward',
  'backward',
  'subtypes',
] as const;

/** Reads what `writeAnalyser` wrote. `given` is the lexicon it was trained with, null for none. */
export function readAnalyser(
  bytes: Uint8Array,
  lang: Lang,
  given: FormLexicon | null,
): Result<Analyser, ModelProblem> {
  const body = openModelFile(bytes, ANALYSER_FORMAT, lang);
  if (!body.ok) return body;
  const source = new ByteSource(body.value);
  const text = (): string => new TextDecoder().decode(source.take(source.count()));
  const head = v.safeParse(headSchema, JSON.parse(text()));
  if (!head.success) return fail({ code: 'model-not-recognised' });
  const { bundles, relations, chances } = head.output;
  const lexicon = given === null ? null : guessForms(given);
  return ok({
    lang,
    lexicon,
    hints: lexicon === null ? NO_HINTS : hintsFrom(lexicon),
    bundleSet: new BundleSet(bundles.map(([tag, feats]) => ({ tag, feats: parseFeats(feats) }))),
    relations: new RelationSet(relations),
    chances,
    lemmas: readLemmaTables(text()),
    tagger: readLinearModel(source),
    contractions: readLinearModel(source),
    morphology: readLinearModel(source),
    forward: readLinearModel(source),
    backward: readLinearModel(source),
    subtypes: readLinearModel(source),
  });
}

function copyOf({ bounds, chances }: Analyser['chances']['arc']): {
  bounds: number[];
  chances: number[];
} {
  return { bounds: [...bounds], chances: [...chances] };
}
