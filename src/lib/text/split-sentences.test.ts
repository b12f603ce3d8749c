import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';

const cut = (text: string, lang: 'fr' | 'en' = 'fr'): string[] =>
  splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['M. Dupont est né en 52 av. J.-C. à Rome. Il y vécut.', 2],
    ['Le prix est de 14,2 millions, p. ex. en 2003. C’est beaucoup.', 2],
    ['« Viens ! » dit-elle. Il partit.', 2],
    ['Il vit Paris, Rome, etc. Puis il revint.', 2],
    ['Le XIXe siècle… Quelle époque ! Vraiment ?', 3],
    ['J. R. R. Tolkien écrivit. Il mourut.', 2],
    ['Elle rencontra J. Le Bihan et Mme La Tour. Ils partirent.', 2],
    ['Le phare date de Louis X. Il est en granit.', 2],
    ['La tour date de 52 av. J.-C. Cette date est contestée.', 2],
    ['Le prince (r. 1590–1613) fit bâtir le fort, vol. XII de la liste.', 1],
    ['Le mur mesure 3 m. Le toit en mesure 5.', 2],
    ['« Qui est là ? » demanda-t-il. « Moi ! » cria-t-elle.', 2],
    ['Hélas ! il était trop tard.', 1],
    ['Le port est fermé. à midi, il ouvrira.', 2],
    ['« Je reste. » dit le gardien. Il resta.', 2],
    ['Le gardien dort. (...) Les bateaux attendent.', 2],
    ['Il partit (…) Mais il revint.', 2],
    ['Le phare éclaire le port ; Le gardien dort.', 2],
    ['Le phare éclaire le port ; Ouessant est loin.', 1],
    ['Il a rendu, à savoir... 30 euros.', 1],
    ['1. Le phare est en granit. 2. Il est haut.', 2],
    ['On dit : "Il est haut. " Puis on part. " Quel phare ! " dit-elle.', 3],
    ['Le gardien est seul (en 1902) Il allume la lampe.', 2],
    ['Le film Elle joue ce soir.', 1],
    ['Le phare est haut : Il se voit de loin.', 2],
    ['Le gardien répondit : Il fait nuit.', 1],
    ['Jour du départ : Ce phare est haut. - 4 mai 1902 : Il ferme.', 3],
    ['Le gardien est seul Ce phare est loin de tout', 2],
    ['Le phare éclaire le port ; Naturellement, il tourne.', 2],
  ])('%s', (text, count) => {
    expect(cut(text)).toHaveLength(count);
  });

  it('keeps the closing marks with the sentence that they close', () => {
    expect(cut('« Le phare brûle. » Il courut. (Personne ne le vit.) Il cria.')).toEqual([
      '« Le phare brûle. »',
      'Il courut.',
      '(Personne ne le vit.)',
      'Il cria.',
    ]);
  });

  it('reads English abbreviations by English rules', () => {
    expect(cut('Mr. Smith met Dr. Jones at 5 p.m. They spoke.', 'en')).toEqual([
      'Mr. Smith met Dr. Jones at 5 p.m.',
      'They spoke.',
    ]);
    expect(cut('The U.S. Senate met on Sept. 3. Was it late? yes', 'en')).toHaveLength(3);
    expect(cut('See No. 5 in vol. 2; He wrote it.', 'en')).toHaveLength(1);
    expect(cut('It ended in 1985. The film was shown.', 'en')).toHaveLength(2);
  });
});
