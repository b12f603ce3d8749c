import { describe, expect, it } from 'vitest';
import { viewSentences } from '#lib/analysis/entities/view-sentences.ts';
import type { Lang } from '#lib/core/language.ts';
import { sketchDocument, type Sketch } from '../../../../../tests/support/sketch-document.ts';
import { findOrdinals } from './find-ordinals.ts';

function ranks(sketch: Sketch, lang: Lang): string[] {
  const { source, document } = sketchDocument([sketch], lang);
  return viewSentences(source, document).flatMap((view) =>
    findOrdinals(view).map(({ start, end, value }) =>
      value.kind === 'ordinal' ? `${view.text.slice(start, end)} ${String(value.rank)}` : '',
    ),
  );
}

describe('findOrdinals', () => {
  it.each<[Sketch, string[]]>([
    [['Elle occupe la troisième place.'], ['troisième 3']],
    [['Il est au 15e rang.'], ['15e 15']],
    [['La deuxième position lui va.'], ['deuxième 2']],
    [['Elle finit deuxième.', 'finit VERB root - _ finir'], ['deuxième 2']],
    [['Il termine bon dernier, puis vingtième.'], []],
    [['Elle se classe vingt-et-unième.', 'classe VERB root - _ classer'], ['vingt-et-unième 21']],
    [['Il arrive premier.', 'arrive VERB root - _ arriver'], ['premier 1']],
    [['Le cinquième pays du monde par la taille.'], ['cinquième 5']],
    [['La deuxième plus grande ville du pays.'], ['deuxième 2']],
    [['Le premier producteur mondial de riz.'], ['premier 1']],
    [['La troisième banque européenne ferme.'], ['troisième 3']],
    [['Le troisième pays visité fut calme.'], []],
    [['La deuxième fois, il rit.'], []],
    [['Le Premier ministre parle.'], []],
    [['Au XIXe siècle, on rit.'], []],
    [['Il arrive le premier jour.', 'arrive VERB root - _ arriver', 'jour NOUN obl arrive'], []],
  ])('%j', (sketch, expected) => {
    expect(ranks(sketch, 'fr')).toEqual(expected);
  });

  it.each<[Sketch, string[]]>([
    [['She took third place.'], ['third 3']],
    [['He finished second.', 'finished VERB root - _ finish'], ['second 2']],
    [['The fifth largest country.'], ['fifth 5']],
    [['The second time, he laughed.'], []],
  ])('%j', (sketch, expected) => {
    expect(ranks(sketch, 'en')).toEqual(expected);
  });
});
