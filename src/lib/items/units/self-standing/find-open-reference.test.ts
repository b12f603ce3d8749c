import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../../../tests/support/units.ts';

/** Names a person, a place and a year: what follows is said of particulars. */
const BEFORE = 'Marie Dupuis ouvrit une librairie à Rouen en 1934.';

function openOf(sentence: string): string | null {
  const { units } = unitsOf([[[BEFORE], [sentence]]]);
  return units.find(({ id }) => id.startsWith('s2'))?.open?.rule ?? null;
}

describe('findOpenReference', () => {
  it.each([
    ['definite', 'En 1936, Paul Varn libéra les prisonniers.'],
    ['definite', 'Les prises de vues ont lieu à Lyon au printemps 1936.'],
    ['definite', 'Originaire de Chine, l’arbre mesure de 2 à 3 mètres.'],
    ['definite', 'Paul Varn mourut à Lyon avant la fin des travaux.'],
    ['definite', 'En 1936, Paul Varn quitta l’aéroport avec ses enfants.'],
    ['definite', 'En 1936, Paul Varn consulta le conseil municipal.'],
    ['definite', 'Le nouvel entraîneur Paul Varn arriva à Lyon en 1936.'],
    ['definite', 'L’opposition lyonnaise est plus faible qu’à Rouen.'],
    ['comparison', 'Paul Varn raconta en 1936 la plus belle légende.'],
    ['relative-time', 'Le 3 mai, Paul Varn quitta la ville de Lyon.'],
    ['relative-time', 'En mai, Paul Varn quitta la ville de Lyon.'],
    ['relative-time', 'Paul Varn était le lendemain à Lyon.'],
    ['undated-contest', 'Paul Varn finit meilleur buteur de Lyon.'],
    ['undated-contest', 'Paul Varn devança Louis Rey à Lyon.'],
    ['unanchored', 'Les Romains furent battus sans perdre leurs chevaux.'],
    ['unanchored', 'La production de camions commença en 1942.'],
    ['unanchored', 'Des commerces florissants furent vendus en 1942.'],
    ['lost-complement', 'En 1936, Paul Varn suggéra par courrier.'],
    ['lost-complement', 'La France s’engagea officiellement en 1936.'],
    ['lost-complement', 'Paul Varn crut avoir trouvé en 1936.'],
    ['unplaced', 'Les Lyonnais ouvrirent deux hôpitaux en 1936.'],
    ['other-or-same', 'Paul Varn fonda à Lyon une compagnie rivale en 1936.'],
    ['definite', 'Une adaptation au cinéma fut montrée à Lyon en 1936.'],
    ['lost-complement', 'La ville de Rouen est dotée en 1936.'],
    ['possessive', 'Une place de Lyon porte son nom depuis 1936.'],
    ['possessive', 'Une place de Lyon a reçu son nom en 1936.'],
    ['connective', 'En 1936, Paul Varn vend même sa maison de Lyon.'],
    ['no-statement', 'Non : Paul Varn quitta Lyon en 1936.'],
    ['unanchored', 'Le Parlement vote la semaine de quarante heures.'],
    ['unanchored', 'Le Parlement vote ensuite la semaine de quarante heures.'],
    ['possessive', 'Le musée de Lyon conserve six de ses toiles.'],
    ['possessive', 'En 1936, Paul Varn vit que ses eaux montaient à Lyon.'],
    ['possessive', 'En 1936, le Danois Niels Varn compta ses habitants.'],
    ['possessive', 'En 1936, Paul Varn devient son élève à Lyon.'],
    ['connective', 'En 1936, Paul Varn fit de même à Lyon.'],
    ['possessive', 'Un musée de Lyon présente quatre de ses modèles.'],
    ['definite', 'En 1936, la jeune Lyonnaise apprit à nager à Lyon.'],
    ['possessive', 'En 1936, la ville de Lyon interdit sa chasse.'],
    ['possessive', 'En 1936, un libraire de Lyon publia son deuxième recueil.'],
    ['pronoun', 'Les marchands de Lyon en tirent depuis 1936 un alcool très doux.'],
    ['pronoun', 'La ville de Lyon s’en inspira en 1936.'],
    ['lost-complement', 'Paul Varn arriva de Lyon en 1936.'],
    ['relative-time', 'Le conseil de Lyon a choisi jeudi soir Paul Varn.'],
    ['unanchored', 'Louis meurt en 1936.'],
    ['possessive', 'Une plaque, posée en 1936, rappelle son nom sur le pont de Rouen.'],
    ['definite', 'Les pertes françaises s’élèvent à 900 hommes.'],
    ['unanchored', 'Louis fut repêché à Brest.'],
    ['definite', 'La musique est de Paul Varn.'],
    ['relative-time', 'Le portrait de Paul Varn est conservé depuis à Lyon.'],
    ['pronoun', 'Paul Varn, ruiné en 1936, ne put l’aider à Lyon.'],
    ['pronoun', 'L’ouverture du canal de Suez, en 1869, le prend de court.'],
    ['definite', 'En 1936, le bâtiment, œuvre de Paul Varn, abrita une école à Lyon.'],
    ['relative-time', 'À 18 h 30, les ouvriers de Lyon quittèrent l’atelier de Paul Varn.'],
    ['pronoun', 'Paul Varn s’énerva à Lyon en 1936 quand il lui répondit.'],
    ['connective', 'En 1936, Paul Varn vendit le sien à la ville de Lyon.'],
    ['connective', 'Le plus vieil hôtel de Lyon, bâti en 1936, en est un.'],
    ['connective', 'C’est alors que Paul Varn vendit la librairie de Rouen.'],
  ])('%s: %s', (rule, sentence) => {
    expect(openOf(sentence)).toBe(rule);
  });

  it.each([
    'En 1936, Paul Varn vendit du pain et du sel à Lyon.',
    'En 1936, Paul Varn apprit la musique et le russe à Lyon.',
    'En 1936, Paul Varn consulta le conseil municipal de Lyon.',
    'Le 3 mai 1936, Paul Varn quitta la ville de Lyon.',
    'Le 3 mai 841, Paul Varn quitta la ville de Lyon.',
    'Paul Varn finit meilleur buteur de Lyon en 1936.',
    'Les Romains furent battus par Paul Varn.',
    'La production de camions commença à Lyon en 1942.',
    'La France s’engagea en 1936 à protéger les forêts de Lyon.',
    'En 1936, Paul Varn ouvrit deux écoles.',
    'Une adaptation d’un roman de Paul Varn fut montrée à Lyon en 1936.',
    'En 1936, Paul Varn peint sa mère à Lyon.',
    'Le musée de Lyon agrandit sa bibliothèque en 1936.',
    'En 1936, Rouen est dotée de deux écoles.',
    'Charlemagne meurt en 814.',
    'Le musée de Lyon ferme le lundi.',
    'Le musée de Lyon ouvre à 10 h.',
    'Paul Varn aida Jean Morel à Lyon en 1936 quand il le vit.',
    'En 1936, Paul Varn cuit le pain et en vend à Lyon.',
    'La Ligue des champions de 1936 fut un succès pour Lyon.',
    'En 1936, Paul Varn arriva de Lyon à Rouen.',
    'Paul Varn acheta un piano à Lyon et s’en servit en 1936.',
    'En 1936, la ville de Lyon compta ses habitants.',
    'L’oiseau pond des œufs.',
    'Les prises de vues de Paul Varn ont lieu à Lyon au printemps 1936.',
    'Paul Varn tomba dans l’escalier de sa maison à Lyon.',
  ])('%s', (sentence) => {
    expect(openOf(sentence)).toBeNull();
  });
});
