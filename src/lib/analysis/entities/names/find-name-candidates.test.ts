import { describe, expect, it } from 'vitest';
import { loadLexicons } from '../../../../cli/load-lexicon.ts';
import { findEntities } from '#lib/analysis/entities/find-entities.ts';
import type { AnalysedDocument } from '#lib/analysis/tree/document.ts';
import { readMarks } from '../../../../../tests/support/marked-text.ts';
import { valueText } from '../../../../../tests/support/score-entities.ts';
import {
  sketchDocument,
  untaggedDocument,
  type Sketch,
} from '../../../../../tests/support/sketch-document.ts';

const { lexicon } = loadLexicons();

/** Names in the form of the marks: `Curie person Fem`. */
function names(source: string, document: AnalysedDocument): string[] {
  const found = findEntities(source, document, lexicon);
  return found.mentions.flatMap((mention) =>
    'form' in mention && mention.form === 'name' && mention.type !== null
      ? [`${mention.text} ${mention.type} ${valueText(found, mention)}`.trim()]
      : [],
  );
}

describe('names without any tag', () => {
  it.each([
    // People.
    'Mme [Curie](person Fem) reçut le prix.',
    'Le Président [Wilson](person Masc) proposa la paix.',
    'Le général [de Gaulle](person Masc) parla longtemps.',
    'On invita [Charles de Gaulle](person Masc) au bal.',
    'Le docteur [Morel](person) est venu.',
    'La romancière [Alice Verdier](person Fem) habite ici.',
    'Le jeune [Martin](person Masc) dort.',
    'On vit [Paul Girard](person Masc), [Inès Haddad](person Fem) et [Marc Olivier](person Masc).',
    'Le roi [Louis XIV](person Masc) dansait.',
    'Il lut [Victor A. Renaud](person Masc) hier.',
    'On reçut [Bachar el-Hamid](person Masc) ce jour-là.',
    'La comtesse [de Ségur](skip) écrivait.',
    'Son oncle [Henri](person Masc) arrive.',
    // Places.
    'Il neige sur [Grenoble](place) ce matin.',
    'Elle vit en [Normandie](place) depuis peu.',
    "L'avion arrive à l'[aéroport Charles-de-Gaulle](place) demain.",
    'Le bateau traverse la [mer Noire](place) lentement.',
    'On suit la [rue de la République](place) tout droit.',
    'Ils visitent la [cathédrale de Reims](place) à pied.',
    'Il est né au [Havre](skip) jadis.',
    'Le [lac Léman](place) est calme.',
    "Elle aime l'[Italie](place) et la [Grèce](place).",
    'Il dormait près de la [gare de Lyon](place) hier.',
    'Les vents du [Sahara](place) soufflent.',
    'On voit le [mont Blanc](place) au loin.',
    "Ils longent l'[océan Atlantique](place) en hiver.",
    // Organisations.
    "Elle dirige l'[université de Lyon](organisation) aujourd'hui.",
    "Selon l'[AFP](organisation), tout va bien.",
    'Le [musée Grévin](organisation) ferme tôt.',
    'Le [Conseil d’État](organisation) a tranché.',
    "L'[Organisation des Nations unies](organisation) siège là.",
    'Il entra au [Parti socialiste](organisation) très jeune.',
    'Le [Sénat](organisation) vote ce soir.',
    'On visita le [lycée Voltaire](organisation) hier.',
    'Le [Laboratoire de physique](organisation) recrute.',
    "La [Banque de France](organisation) l'a dit.",
    "L'[Institut Pasteur](organisation) cherche encore.",
    'Elle travaille pour [Air France](organisation) depuis peu.',
    // Works.
    'Elle lit « [La Montagne bleue](skip) » au lit.',
    'Le journal [La Montagne](work) paraît ici.',
    'On joue le film [Mirage](work) ce soir.',
    'Le roman « [Les Eaux mortes](work) » plut.',
    'La chanson intitulée « [Sans toi](work) » passe.',
    'La revue [Horizons](work) en parle.',
    "L'hebdomadaire [Télérama](work) l'aime.",
    'Le quotidien [Le Monde](work) titre.',
    'Le tableau « [Le Pont rouge](work) » brûla.',
    "L'opéra [Carmen](work) est long.",
    'Une pièce de théâtre, « [La Visite](work) », suit.',
    'Le poème « [Au bord de l’eau](work) » est court.',
    // Events.
    'La [bataille de Verdun](event) fut longue.',
    'La [Révolution française](event) éclata.',
    'La [Seconde Guerre mondiale](event) finit.',
    'La [guerre de Cent Ans](event) dura.',
    'Le [siège de Paris](event) affama tous.',
    'La [prise de la Bastille](event) surprit.',
    'Le [Festival de Cannes](event) ouvre.',
    'Aux [Jeux olympiques](event) de demain.',
    'Le [traité de Versailles](event) fut signé.',
    'La [Coupe du monde](event) approche.',
    'La [guerre d’Algérie](event) prit fin.',
    'Le [Débarquement](event) eut lieu.',
    // No names.
    'Les Perses prirent la ville.',
    'Le Premier ministre parla.',
    'Heureusement, rien ne brûla.',
    "L'État paiera.",
    'Il va vers le Nord.',
    'DÉNOMINATION DU PRODUIT ET VOIE',
  ])('%s', (marked) => {
    const { text, mentions } = readMarks(marked);
    const skipped = mentions.filter(({ type }) => type === 'skip').map(({ start }) => start);
    const expected = mentions
      .filter(({ type }) => type !== 'skip')
      .map(({ start, end, type, value }) => `${text.slice(start, end)} ${type} ${value}`.trim());
    const found = names(text, untaggedDocument(text, 'fr')).map((name) =>
      name.includes(' person ') ? name : name.replace(/ (?:Masc|Fem)$/u, ''),
    );
    if (skipped.length === 0) expect(found).toEqual(expected);
    else expect(found).toEqual(expect.arrayContaining(expected));
  });
});

describe('names by the tree', () => {
  it.each<[Sketch, string[]]>([
    [
      ['Mirage, un film de montagne, plut.', 'Mirage PROPN nsubj plut', 'film NOUN appos Mirage'],
      ['Mirage work'],
    ],
    [['Zora dort.', 'Zora PROPN nsubj dort', 'dort VERB root - _ dormir'], ['Zora person Fem']],
    [
      [
        'Ostrel est morte.',
        'Ostrel PROPN nsubj morte',
        'est AUX aux:tense morte _ être',
        'morte VERB root - Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part mourir',
      ],
      ['Ostrel person Fem'],
    ],
    [
      [
        'Il vit à Vrinsk.',
        'vit VERB root - _ vivre',
        'à ADP case Vrinsk',
        'Vrinsk PROPN obl:mod vit',
      ],
      ['Vrinsk place'],
    ],
    [
      [
        'Il demande à Vrinsk.',
        'demande VERB root - _ demander',
        'à ADP case Vrinsk',
        'Vrinsk PROPN obl:arg demande',
      ],
      [],
    ],
    [
      ['Il publie Mirage.', 'publie VERB root - _ publier', 'Mirage PROPN obj publie'],
      ['Mirage work'],
    ],
    [
      [
        'Ostrel, société belge, grandit.',
        'Ostrel PROPN nsubj grandit',
        'société NOUN appos Ostrel _ société',
      ],
      ['Ostrel organisation'],
    ],
    [
      [
        'La mère de Vrinsk dort.',
        'mère NOUN nsubj dort',
        'de ADP case Vrinsk',
        'Vrinsk PROPN nmod mère',
      ],
      ['Vrinsk person'],
    ],
    [['Dormez bien.', 'Dormez VERB root -'], []],
  ])('%j', (sketch, expected) => {
    const { source, document } = sketchDocument([sketch]);
    expect(names(source, document)).toEqual(expected);
  });
});
