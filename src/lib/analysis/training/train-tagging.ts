import type { Lang } from '#lib/core/language.ts';
import type { Random } from '#lib/core/random.ts';
import type { Feats } from '#lib/text/conllu/conllu.ts';
import type { FormLexicon } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import type { LinearModel } from '#lib/analysis/model/linear-model.ts';
import { BundleSet, type Bundle } from '#lib/analysis/morphology/bundle-set.ts';
import { describeForms, type FormHints } from '#lib/analysis/tagger/describe-forms.ts';
import { tagIndex } from '#lib/analysis/tagger/tag-set.ts';
import type { TaggingModels } from '#lib/analysis/tagger/tag-words.ts';
import { compileModel, type Compilation } from './compile-model.ts';
import { trainLemmas } from './train-lemmas.ts';
import { trainMorphology } from './train-morphology.ts';
import { trainTagger } from './train-tagger.ts';
import type { TrainingSentence } from './training-sentence.ts';

export interface TaggingTraining {
  readonly lang: Lang;
  readonly lexicon: FormLexicon | null;
  readonly hints: FormHints;
  readonly domainCount: number;
  readonly epochs: number;
  readonly minFeatureCount: number;
  readonly random: Random;
  readonly compilation: Compilation;
  readonly contractionCompilation: Compilation;
}

export interface TrainedTagging extends TaggingModels {
  readonly tagger: LinearModel;
  readonly contractions: LinearModel;
  readonly morphology: LinearModel;
}

/** Features that say how the treebank was made, not what the word is. */
const LEFT_OUT = new Set(['Typo', 'Foreign', 'Abbr', 'Style', 'ExtPos']);
/** How much more the first treebank's habits count for lemmas than those of the others. */
const OWN_LEMMA_WEIGHT = 5;

export function trainTagging(
  sentences: readonly TrainingSentence[],
  training: TaggingTraining,
): TrainedTagging {
  const { lang, lexicon, hints, compilation, contractionCompilation, ...perceptron } = training;
  const { tagger, contractions } = trainTagger(sentences, { ...perceptron, hints });
  const words = sentences.flatMap(({ words: all, domain }) =>
    all.map(({ form, upos, feats, lemma }) => ({
      form,
      tag: tagIndex(upos),
      feats: keptFeats(feats),
      lemma,
      weight: domain === 0 ? OWN_LEMMA_WEIGHT : 1,
    })),
  );
  const bundleSet = new BundleSet(distinctBundles(words));
  const examples = sentences.map(({ words: all, domain }) => ({
    table: describeForms(
      all.map(({ form }) => form),
      hints,
    ),
    tags: Int32Array.from(all, ({ upos }) => tagIndex(upos)),
    bundles: Int32Array.from(all, ({ upos, feats }) =>
      bundleSet.indexOf(tagIndex(upos), keptFeats(feats)),
    ),
    domain,
  }));
  const morphology = trainMorphology(examples, bundleSet, perceptron);
  return {
    lang,
    lexicon,
    hints,
    bundleSet,
    tagger: compileModel(tagger, compilation),
    contractions: compileModel(contractions, contractionCompilation),
    morphology: compileModel(morphology, compilation, {
      classCount: bundleSet.bundles.length,
      firstClassOf: (tag) => bundleSet.ofTag(tag).first,
    }),
    lemmas: trainLemmas(
      words.filter(({ lemma }) => lemma !== '_'),
      lexicon,
    ),
  };
}

function keptFeats(feats: Feats): Feats {
  return Object.fromEntries(Object.entries(feats).filter(([name]) => !LEFT_OUT.has(name)));
}

function distinctBundles(words: readonly Bundle[]): Bundle[] {
  const bundles: Bundle[] = [];
  const seen = new Set<string>();
  for (const { tag, feats } of words) {
    const key = `${String(tag)} ${JSON.stringify(feats)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    bundles.push({ tag, feats });
  }
  return bundles;
}
