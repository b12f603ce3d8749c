import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../../tests/support/units.ts';
import { generator } from '../../../../tests/support/shipped-generator.ts';
import { findUnsoundness } from './find-unsoundness.ts';

const { lexicon, analysers } = generator;
const lookups = {
  lexicon,
  readingsOf: (form: string) => analysers.french.lexicon?.readings(form) ?? [],
};

function judge(sentence: string): string | null {
  const view = unitsOf([[[sentence]]]).segments[0]?.trees.french;
  return view ? findUnsoundness(view, 300, lookups) : 'no-tree';
}

describe('findUnsoundness', () => {
  it.each([
    ['reject-split-subject', 'En 1934, Marie Dupuis, souffrit du froid.'],
    ['reject-split-subject', 'Le phare de Rouen, est un grand bâtiment.'],
    ['reject-split-subject', 'Le maire de Rouen, le docteur Paul Varn quitta la ville.'],
    ['reject-spoken-turn', 'Non : malade, elle ne quitta pas la ville de Rouen.'],
    ['reject-doubled-word', 'Marie Dupuis habite dans dans une petite maison.'],
    ['reject-misspelling', 'Marie Dupuis achète un instrmuent de musique à Rouen.'],
    ['reject-misspelling', "Marie Dupuis étudie l'histoire géolgique de la région."],
    ['reject-faulty-agreement', 'En 1934 est créé la banque de Rouen.'],
    ['reject-faulty-agreement', 'Les maisons brûle dans la vallée.'],
    [
      'reject-faulty-agreement',
      'Le froid de janvier et la faim des soldats affaiblirent la ville de Rouen et décida de la guerre.',
    ],
    ['reject-faulty-agreement', "Paul Varn habite l'une des maisons construite par sa mère."],
    ['reject-faulty-agreement', 'Les murs clair de la maison brillent.'],
    ['reject-faulty-agreement', 'La première et seconde étapes sont longues.'],
    ['reject-faulty-agreement', 'Les invités ont dormis dans la grange de la ferme.'],
    [
      'reject-faulty-agreement',
      'La querelle du village voisin qui divisent les familles dure encore.',
    ],
    ['reject-faulty-agreement', 'Le maire souhaite que la mère et le fils vienne à la fête.'],
    ['reject-faulty-agreement', 'La maison de Paul Varn est vendu par sa mère.'],
    ['reject-faulty-agreement', 'Le marchand vend un feuillage foncées de la forêt.'],
    [
      'reject-faulty-agreement',
      'Elle donne un concert à Rouen le 10 mai 1934 qui plaît aux enfants.',
    ],
    ['reject-faulty-coordination', 'Marie Dupuis a ouvert la porte de la maison et avait crié.'],
    ['reject-open-aside', 'Paul Varn gagne la course de Rouen ce qui plaît à sa mère.'],
    ['reject-frequent-mistake', 'La ville a choisi des peines très dures dans le passé.'],
    ['reject-faulty-coordination', 'Le maire organise et participe souvent à la fête du village.'],
    ['reject-spare-verb', 'La neige est tombée sur la ville a bloqué les routes.'],
    ['reject-spare-verb', "Marie n'a pas finit le travail de la journée."],
    [
      'reject-open-aside',
      'Marie Dupuis quitte Rouen pour Dieppe, ville ancienne et calme et achète une maison.',
    ],
    ['reject-lost-sign', 'La maison de Albert se trouve dans la vallée.'],
    ['reject-lost-sign', "Paul Varn travaille pour l'Etat depuis dix ans."],
    ['reject-faulty-agreement', 'Elle visite des villes tel que Rouen et Dieppe.'],
    ['reject-odd-phrase', 'Le roi parle du Colonel Varn avec sa sœur.'],
    ['reject-odd-phrase', 'Paul Varn est ancien maire de Rouen.'],
    ['reject-frequent-mistake', 'Le lac a une surface de 12 km2 environ.'],
    ['reject-frequent-mistake', 'Dés le matin, le boulanger ouvre sa porte.'],
    ['reject-frequent-mistake', 'Les enfants marchent jusque la tour.'],
    ['reject-loose-marks', 'Paul Varn vend - souvent - des légumes à Rouen.'],
    ['reject-loose-marks', 'Paul Varn vend trois choses: du pain, du vin et des fruits.'],
    ['reject-foreign-characters', 'La ville de Rouen se trouve à 49ºN.'],
    ['reject-foreign-characters', 'Le cheval de Varn/Dupuis gagna la course de Rouen.'],
  ])('%s: %s', (reason, sentence) => {
    expect(judge(sentence)).toBe(reason);
  });

  it.each([
    'Marie Dupuis, maire de Rouen, quitta la ville en 1934.',
    'Les ânes, mules et chevaux dorment dans la grange.',
    'Une journée entière, c’est très long.',
    'En 1934, Marie Dupuis quitta la ville de Rouen.',
    'Nous nous levons très très tôt.',
    'La plupart des maisons brûlent.',
    'Une dizaine de maisons brûlent dans la vallée.',
    'En 1934 est créée la banque de Rouen.',
    'Il trouva un tronc de chêne creux dans la forêt.',
    'Le Lyonnais vend des fruits et sa sœur achète du pain.',
    'Elle aime les maisons anciennes et les jardins fleuris.',
    'Les lettres que Marie a écrites dorment dans une boîte.',
    'La querelle des villages voisins qui divisent la vallée dure encore.',
    'Le maire organise la fête et y participe.',
    'Le maire et son fils viennent à la fête.',
    'Marie quitte Rouen pour Dieppe, ville ancienne et calme, et achète une maison.',
    'Elle fut élue à Rouen, perdit son siège et partit pour Dieppe.',
    'Une panne, dont les causes n’ont pas été établies, ferma la gare en 1957.',
    'Les pierres sont confiées à un maçon, qui les frotte avec du sable et les retourne souvent.',
    'Chaque dimanche, le sergent les rassemblait devant la mairie de Rouen.',
    'La grange, dont la charpente de chêne repose sur douze piliers, abrite le marché.',
    'La neige qui est tombée sur la ville a bloqué les routes.',
    'La maison de Henri se trouve au bord de Ouagadougou.',
    'Elle visite des villes telles que Rouen et Dieppe.',
    'Elle sait tout ce que le maire a dit.',
    'Le marchand vend une table de bois ancienne et un lit de chêne massif.',
    'La quasi-totalité des maisons a brûlé.',
    'Les dents orange du castor coupent le bois.',
    'Les yeux bleu clair du chat brillent dans la nuit.',
    'La maire, Hélène Varn, est venue à la fête.',
    'Les soldats ont fait sauter le pont de Rouen.',
    'Les marchands rangent leurs caisses et la place se vide.',
    "L'épidémiologiste Paul Varn habite à 30 km/h de Rouen.",
  ])('%s', (sentence) => {
    expect(judge(sentence)).toBeNull();
  });
});
