import { seededRandom, type Random } from '#lib/core/random.ts';
import { countWords } from '#lib/text/blocks/count-words.ts';

const LISTS = {
  first: 'Louise Émile Jeanne Paul Marthe Henri Camille Victor Adèle Gaston Irène Lucien'.split(
    ' ',
  ),
  last: 'Barbier Delorme Fournier Garnier Lambert Mercier Perrin Rousset Tissier Vasseur'.split(
    ' ',
  ),
  town: 'Nantes Dijon Tours Rennes Nancy Quimper Lyon Reims Cahors Grenoble Vannes Metz'.split(' '),
  craft: 'sculpteur ingénieur médecin libraire botaniste architecte photographe juriste'.split(' '),
  thing: [
    'un atelier de reliure',
    'une école du soir',
    'un jardin botanique',
    'une imprimerie',
    'un petit théâtre',
    'une société savante',
    'un observatoire',
    'une bibliothèque de quartier',
  ],
  what: [
    'la restauration du vieux pont',
    'le tracé de la route',
    'les plantes de montagne',
    'la carte de la côte',
    'les horloges publiques',
    'le prix du pain',
  ],
  how: ['avec patience', 'contre l’avis du maire', 'sans aide', 'à ses frais', 'en trois ans'],
} as const;

type ListName = keyof typeof LISTS;

/** {list} stands for one of a list, {year} and {count} for numbers. */
const SENTENCES = [
  '{first} {last} naît à {town} en {year}.',
  'En {year}, {first} {last} fonde {thing} à {town} {how}.',
  'Le conseil de {town} vote {count} francs pour {what}.',
  '{first} {last} et {first} {last} étudient {what} pendant {count} mois.',
  'À {town}, les habitants se souviennent encore de {first} {last}, qui y dirigea {thing} jusqu’en {year}.',
  'Comme les pluies avaient été fortes, {what} occupa toute la ville de {town} en {year}.',
  'Le {craft} {first} {last} vend {count} dessins à la ville de {town} en {year}.',
  'Selon {first} {last}, {what} demande plus de {count} journées de travail.',
  'La ville de {town} compte {count} maisons en {year}, dont beaucoup sont en bois.',
];

/** Prose of so many words or a few more, in paragraphs of five sentences; the same for the same seed. */
export function longText(words: number, seed = 1): string {
  const random = seededRandom(seed);
  const paragraphs: string[] = [];
  for (let count = 0; count < words;) {
    const paragraph = Array.from({ length: 5 }, () => fill(pick(SENTENCES, random), random)).join(
      ' ',
    );
    paragraphs.push(paragraph);
    count += countWords(paragraph);
  }
  return paragraphs.join('\n\n');
}

function fill(sentence: string, random: Random): string {
  return sentence.replace(/\{(\w+)\}/gu, (_, name: string) => {
    if (name === 'year') return String(1750 + Math.floor(random() * 220));
    if (name === 'count') return String(3 + Math.floor(random() * 90));
    return isList(name) ? pick(LISTS[name], random) : '';
  });
}

function isList(name: string): name is ListName {
  return name in LISTS;
}

function pick(list: readonly string[], random: Random): string {
  return list[Math.floor(random() * list.length)] ?? '';
}
