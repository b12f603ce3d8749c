import { describe, expect, it } from 'vitest';
import { grammar, viewOf } from '../../../../tests/support/shipped-generator.ts';
import { chooseShown } from './choose-shown.ts';
import { findPracticeFault } from './find-practice-fault.ts';
import { findEarlyEnds } from './trim-tail.ts';

function faultOf(text: string): string | null {
  const view = viewOf(text);
  return findPracticeFault(view, chooseShown(view, false), grammar);
}

describe('a sentence to practise on', () => {
  it.each([
    ['reject-crowded-marks', 'La ville compte 300 habitants — et deux écoles.'],
    ['reject-verbless-sentence', 'La maison du garde avec ses deux portes vertes.'],
    ['reject-verbless-sentence', 'Après avoir vendu la maison du garde.'],
    ['reject-spliced-clause', 'Le pont est très vieux, le maire ferme la route.'],
    ['reject-bookish-tense', 'Il fallait que la reine partît avant midi.'],
    ['reject-bookish-tense', 'La loi voulait que le maire creusât un puits.'],
    ['reject-coarse-word', 'Le garçon raconte une connerie à sa sœur.'],
    ['reject-loose-word', 'Les marins boivent un verre de glourbinette.'],
    ['reject-loose-word', 'Le maire sait que Anne arrive demain.'],
    ['reject-disagreement', 'Elle s’est présenté devant le juge.'],
    ['reject-disagreement', 'La forêt abrite environ quarante espèce rares.'],
    ['reject-disagreement', 'Le roi reste à Paris une quarantaine d’année.'],
    ['reject-disagreement', 'Le pilote n’a pas réussit la course.'],
    ['reject-disagreement', 'Fatigué par la route, la reine dort dans le salon.'],
    ['reject-loose-word', 'Le maire ouvre la porte de l’Eglise.'],
    ['reject-comma-slip', 'Paul et Marie, suivis du chien entrent dans la maison.'],
    ['reject-loose-word', 'Le train part à la fin de la fin de la semaine.'],
    ['reject-comma-slip', 'La ville possède depuis trois ans, un théâtre.'],
    ['reject-crowded-marks', 'Le train part vers 6h30 pour la côte.'],
  ])('%s: %s', (guard, text) => {
    expect(faultOf(text)).toBe(guard);
  });

  it.each([
    'La rivière traverse la vallée et arrose trois villages.',
    'Le maire ouvre la porte, le facteur entre et la réunion commence.',
    'Marie s’est levée tôt ce matin.',
    'Elle s’est lavé les mains avant le repas.',
    'Les poutres, posées sur un mur très épais bâti à La Motte, mesuraient près de six mètres.',
    'Une réunion publique aura lieu jeudi dans la salle du village.',
    'Le facteur peut traverser le petit pont, d’où il salue toute la rue.',
    'L’entraîneur félicite ses joueurs, dont plusieurs étaient malades.',
    'Elle ne parla pas, parce qu’elle ne voulait pas dire que ses pieds étaient mouillés.',
  ])('is fine: %s', (text) => {
    expect(faultOf(text)).toBeNull();
  });
});

describe('what is shown of a long sentence', () => {
  const LONG =
    'En mai, le facteur du village apporte une lettre à la boulangère, qui ferme la porte de sa boutique et traverse la place du marché avec les deux enfants du maire.';

  it('ends before a clause that nothing needs', () => {
    const view = viewOf(LONG);
    expect(chooseShown(view, false).cut(view.text)).toBe(
      'En mai, le facteur du village apporte une lettre à la boulangère.',
    );
  });

  it('is the whole where a translation stands beside it', () => {
    const view = viewOf(LONG);
    expect(chooseShown(view, true).cut(view.text)).toBe(LONG);
  });

  it('leaves out what stands in brackets', () => {
    const view = viewOf('Le château (une ruine) domine la vallée.');
    expect(chooseShown(view, false).cut(view.text)).toBe('Le château domine la vallée.');
  });

  it('keeps what an earlier word calls for', () => {
    expect(findEarlyEnds(viewOf('Il est si fatigué ce soir, que sa sœur appelle.'))).toEqual([]);
  });
});

describe('what is shown of a sentence that is long on both sides', () => {
  const LONG =
    'Après avoir vendu la grande maison de ses parents au maire du village, la boulangère achète une boutique dans la rue du port, dans un quartier qui plaît beaucoup aux marins.';

  function shownFor(text: string, word: string): string {
    const view = viewOf(text);
    const start = text.indexOf(word);
    const place = { start, end: start + word.length };
    return chooseShown(view, false, undefined, place).cut(text);
  }

  it('begins behind a circumstance', () => {
    expect(shownFor(LONG, 'achète')).toMatch(/^La boulangère achète .* aux marins\.$/u);
  });

  it('ends before one that closes it', () => {
    const text =
      'Le vieux notaire vend la grande maison de ses parents au maire du petit village de la côte, à la fin de la même année.';
    expect(shownFor(text, 'vend')).toBe(
      'Le vieux notaire vend la grande maison de ses parents au maire du petit village de la côte.',
    );
  });

  it('holds the place that is asked for', () => {
    expect(shownFor(LONG, 'plaît')).toMatch(/^La boulangère .* aux marins\.$/u);
  });

  it('does not end where a second statement is only begun', () => {
    const text =
      'La boulangère ferme sa boutique et quand le facteur traverse enfin la place du marché avec les lettres, elle dort déjà dans le grand salon.';
    expect(findEarlyEnds(viewOf(text))).toEqual([]);
  });

  it('does not end where a noun behind mais waits for its verb', () => {
    const text =
      'Ce qui est arrivé de ces bateaux n’est pas connu mais les marins, qui sont en fait probablement partis, occupent ensuite leur port.';
    expect(findEarlyEnds(viewOf(text))).toEqual([]);
  });

  it('does not end before any verb has a person', () => {
    const text =
      'En 1820, après avoir vendu une partie de ses terres pour payer le voyage, elle traversa la mer avec sa sœur cadette.';
    expect(chooseShown(viewOf(text), false).cut(viewOf(text).text)).toBe(text);
  });

  it('does not end before what is said', () => {
    expect(findEarlyEnds(viewOf('Le roi répond à son fils : la porte reste ouverte.'))).toEqual([]);
  });

  it.each([
    'le facteur du village, deuxième à Rouen, qui portait un maillot rouge, et son frère, troisième de la course, restaient derrière.',
    'le Suisse Paul Rey, deuxième à Rouen, et le Belge Louis Varn, troisième de la course, un vieux coureur du village.',
  ])('does not end within names behind a colon: %s', (names) => {
    const kept = 'Une chute avait coupé le groupe des coureurs en deux';
    const text = `${kept} : ${names}`;
    expect(findEarlyEnds(viewOf(text))).toEqual([kept.length]);
    expect(chooseShown(viewOf(text), false).cut(text)).toBe(`${kept}.`);
  });

  it.each([
    'Le marchand vend du pain, un fromage de chèvre et des noix de la vallée.',
    'La ville est dotée, entre mai et juin, de nouveaux murs voulus par le roi.',
    'La reine joue du violon, chante une chanson, tend un verre au facteur.',
    'Ce sont surtout les juges, souvent appelés par les maires, qui ferment les ponts.',
    'Il y a près de deux siècles, une tour dominait encore le port.',
  ])('tears no list and leaves no verb: %s', (text) => {
    expect(findEarlyEnds(viewOf(text))).toEqual([]);
  });

  it('keeps what a verb wants behind an aside', () => {
    const text = 'Le notaire habite, depuis la mort de son frère, dans une maison du port.';
    expect(findEarlyEnds(viewOf(text))).toEqual([]);
  });
});
