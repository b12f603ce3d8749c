import { describe, expect, it } from 'vitest';
import { loadLexicons } from '../../../../cli/load-lexicon.ts';
import { findEntities } from '#lib/analysis/entities/find-entities.ts';
import { readMarks } from '../../../../../tests/support/marked-text.ts';
import { valueText } from '../../../../../tests/support/score-entities.ts';
import { untaggedDocument } from '../../../../../tests/support/sketch-document.ts';

const { lexicon } = loadLexicons();

/** Sentences about whose words nothing is known: what patterns and lists find by themselves. */
const FRENCH = [
  // Durations.
  'Il attendit [deux ans](duration P2Y) dans cette ville.',
  'La séance dura [trois heures et demie](duration PT3H30M).',
  'Un retard de [2 heures et 15 minutes](duration PT2H15M).',
  'Il vécut [quatre ans et six mois](duration P4Y6M) au loin.',
  'Elle partit [une semaine](duration P1W) plus tard.',
  'On attendit [deux à trois jours](duration P2D/P3D).',
  'Pendant [deux siècles](duration P200Y), rien ne bougea.',
  'Attendez [une demi-heure](duration PT30M) avant de servir.',
  "[Un quart d'heure](duration PT15M) passa.",
  'Il régna [cinquante-six ans](duration P56Y).',
  'Un jour, il partit sans rien dire.',
  'Rendez-vous à 8 heures devant la porte.',
  'Ouvert de 8 heures à midi.',
  // Money.
  'Il coûte [12,50 €](money 12.5 EUR) ici.',
  'On a payé [3 millions de dollars](money 3000000 USD).',
  'Une dette de [1,5 milliard d’euros](money 1500000000 EUR).',
  'Elle gagnait [deux cents francs](money 200 FRF).',
  'Un prix de [10 à 15 euros](money 10..15 EUR).',
  'Il offrit [mille livres sterling](money 1000 GBP).',
  'Le billet vaut [20 $](money 20 USD).',
  'Un salaire de [1.500 euros](money 1500 EUR).',
  'Il demandait [trente-cinq mille yens](money 35000 JPY).',
  'La somme de [100 000 francs suisses](money 100000 CHF).',
  'Pour [quelques euros](skip) de plus.',
  'Un budget de [2 à 3 millions d’euros](money 2000000..3000000 EUR).',
  // Percentages.
  'Ils sont [35 %](percentage 35) à le croire.',
  'Environ [trente pour cent](percentage 30) des gens.',
  'Une baisse de [3 à 4 %](percentage 3..4).',
  'Une hausse de [0,5%](percentage 0.5) en [un mois](duration P1M).',
  'Entre [10 et 20 %](percentage 10..20) des votes.',
  'Il obtint [51,2 %](percentage 51.2) des voix.',
  'Un taux de [–2 %](percentage -2) cette fois.',
  'Soit [cent pour cent](percentage 100) de réussite.',
  'Le vin à [12 p. 100](percentage 12) se garde.',
  'Plus de [99 %](percentage 99) du total.',
  'Une marge de [5-6 %](percentage 5..6).',
  'Il reste [vingt-cinq pour cent](percentage 25) du stock.',
  // Measures and counted nouns.
  'La route fait [12 km](quantity 12 kilomètre) de long.',
  'Il vit en [septembre 1820](date 1820-09) l’aiguille bouger.',
  'Elle parcourt [1 006 kilomètres](quantity 1006 kilomètre).',
  'Il faisait [–5 °C](quantity -5 degré Celsius) dehors.',
  'Des vents de [120 km/h](quantity 120 kilomètre-heure).',
  'Une surface de [580 km²](quantity 580 kilomètre carré).',
  'On pèse [trois kilos](quantity 3 kilogramme) de sel.',
  'La ville a [14,2 millions d’habitants](quantity 14200000 habitants).',
  'On compte [deux mille trois cents hommes](quantity 2300 hommes).',
  'Il posa [deux ou trois questions](quantity 2..3 questions).',
  'La rue compte [quatre-vingt-dix-sept maisons](quantity 97 maisons).',
  'De [3 000 à 20 000 habitants](quantity 3000..20000 habitants).',
  'Il est venu trois fois.',
  'Le chapitre 3 commence ici.',
  'Louis 14 régna.',
  'À une distance de [75 années-lumière](quantity 75 année-lumière).',
];

const ENGLISH = [
  'He paid [$4.5 million](money 4500000 USD) for it.',
  'It costs [£20](money 20 GBP) here.',
  'Some [20 percent](percentage 20) of them left.',
  'He stayed [three years](duration P3Y) there.',
  'It took [two and a half hours](skip).',
  'It took [two hours and ten minutes](duration PT2H10M).',
  'The road is [12 miles](quantity 12 mile) long.',
  'It weighs [1,200 kg](quantity 1200 kilogram) in all.',
];

describe('findValues without any tag', () => {
  it.each([
    ...FRENCH.map((marked) => [marked, 'fr'] as const),
    ...ENGLISH.map((marked) => [marked, 'en'] as const),
  ])('%s', (marked, lang) => {
    const { text, mentions } = readMarks(marked);
    const found = findEntities(text, untaggedDocument(text, lang), lexicon);
    const skipped = mentions.filter(({ type }) => type === 'skip');
    const said = found.mentions
      .filter((mention) => mention.value !== null)
      .filter(({ start, end }) => !skipped.some((skip) => start < skip.end && end > skip.start))
      .map((mention) => [mention.text, mention.type, valueText(found, mention)]);
    const expected = mentions
      .filter(({ type }) => type !== 'skip')
      .map(({ start, end, type, value }) => [text.slice(start, end), type, value]);
    expect(said).toEqual(expected);
  });
});
