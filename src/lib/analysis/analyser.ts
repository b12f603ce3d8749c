import type { Lang } from '#lib/core/language.ts';
import type { Calibration } from './model/calibration.ts';
import type { LinearModel } from './model/linear-model.ts';
import type { ParsingModels } from './parser/parse-sentence.ts';
import type { TaggingModels } from './tagger/tag-words.ts';

/** All that one language needs, as trained and as read from its files. */
export interface Analyser extends TaggingModels, ParsingModels {
  readonly lang: Lang;
  readonly tagger: LinearModel;
  readonly contractions: LinearModel;
  readonly morphology: LinearModel;
  readonly forward: LinearModel;
  readonly backward: LinearModel;
  readonly subtypes: LinearModel;
  readonly chances: ParsingModels['chances'] & { readonly tag: Calibration };
}
