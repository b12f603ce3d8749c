import { describe, expect, it } from 'vitest';
import { conlluToDocument } from '../../../../tests/support/conllu-to-document.ts';
import { fixtureSentences, treeFixtures } from '../../../../tests/support/tree-fixtures.ts';
import { splitClauses } from './split-clauses.ts';

interface Shown {
  readonly kind: string;
  /** Its spans with … between them. */
  readonly text: string;
  /** With a star when it is shared. */
  readonly subject: string | null;
  readonly leansOn: readonly string[];
}

const shown = new Map<string, readonly Shown[]>();
for (const name of treeFixtures) {
  const sentences = fixtureSentences(name);
  const { source, document } = conlluToDocument(sentences, 'fr');
  const analysed = document.blocks.flatMap((block) => block.sentences);
  for (const [index, sentence] of analysed.entries()) {
    const formOf = (word: number) => sentence.words[word]?.form ?? '';
    const id = sentences[index]?.comments.find((line) => line.startsWith('sent_id'))?.slice(10);
    shown.set(
      id ?? '',
      splitClauses(sentence).map(({ kind, spans, subject, leansOn }) => ({
        kind,
        text: spans.map(({ start, end }) => source.slice(start, end)).join(' … '),
        subject: subject && `${formOf(subject.word)}${subject.shared ? '*' : ''}`,
        leansOn: leansOn.map(({ role, word }) => `${role} ${formOf(word)}`),
      })),
    );
  }
}

const textsOf = (id: string) => shown.get(id)?.map(({ kind, text }) => `${kind}: ${text}`);

describe('splitClauses', () => {
  it.each([
    ['passive-1', ['main: La halle a été détruite par un incendie en 1911']],
    [
      'coordination-7',
      ['main: Un potier, un tisserand ainsi que deux forgerons vivaient dans cette rue'],
    ],
    ['comparative-1', ['main: Le Rhône est moins long que la Loire']],
    ['causative-6', ['main: Le directeur voulait faire venir un médecin']],
    ['heading-3', ['main: Lettres à un ami (1871)']],
    ['quotation-2', ["main: On l'appelait « le roi des voleurs »"]],
  ])('leaves %s whole', (id, texts) => {
    expect(textsOf(id)).toEqual(texts);
  });

  it.each([
    [
      'inversion-relative-1',
      ["main: Les rideaux … n'arrêtent plus la lumière", 'relative: que soulève le vent'],
    ],
    ['dont-2', ['main: Le chien … dormait au soleil', 'relative: dont avait peur le facteur']],
    ['negation-6', ["main: Ce n'est qu'en 1968", "cleft: que la ligne s'ouvrit aux voyageurs"]],
    ['participial-2', ['participial: La nuit tombée', 'main: les bateaux rentrèrent au port']],
    [
      'participial-5',
      [
        'main: Une femme … traversait la place',
        'participial: portant un panier',
        'participial: en chantant',
      ],
    ],
    ['incise-1', ['main: Le navire … ne quittera pas le port', "incise: répliqua l'armateur"]],
    ['quotation-1', ['main: Le capitaine déclara', 'quotation: Nous sommes perdus']],
    ['quotation-4', ['quotation: Pourquoi es-tu venu', 'incise: demanda-t-il']],
    [
      'quotation-5',
      ['main: Elle affirme', 'complement: que son frère « connaît chaque pierre du chemin »'],
    ],
    [
      'clitics-7',
      ['main: Les valises étaient lourdes', "juxtaposed: le gardien les porta jusqu'à la gare"],
    ],
    [
      'passe-simple-3',
      ['adverbial: Quand le livre parut', "main: l'auteur reçut des lettres anonymes"],
    ],
    [
      'mask-10',
      [
        'main: Universal répliqua',
        'complement: que la somme … était exorbitante',
        'participial: demandée par Bruce Springsteen pour les droits musicaux',
      ],
    ],
  ])('splits %s', (id, texts) => {
    expect(textsOf(id)).toEqual(texts);
  });

  it('says what a clause leans on', () => {
    expect(shown.get('mask-5')?.map(({ leansOn }) => leansOn)).toEqual([
      [],
      ['marker mais', 'shared-subject Rocky'],
      ['antecedent fossé'],
      ['marker et', 'antecedent fossé'],
    ]);
    expect(shown.get('mask-3')?.[1]?.leansOn).toEqual([
      'marker et',
      'shared-subject Elle',
      'shared-object fils',
    ]);
    expect(shown.get('passive-3')?.[1]?.leansOn).toEqual([
      'marker puis',
      'shared-subject quatuor',
      'shared-auxiliary fut',
    ]);
    expect(shown.get('mask-8')?.[1]?.leansOn).toEqual([
      'marker tant',
      'marker que',
      'governor boycotter',
    ]);
  });

  it('says which clauses leave something open', () => {
    const mainOf = (id: string) => shown.get(id)?.find(({ kind }) => kind === 'main')?.leansOn;
    expect(mainOf('mask-10')).toEqual(['completion exorbitante']);
    expect(mainOf('impersonal-3')).toEqual(['completion partes']);
    expect(mainOf('inversion-relative-5')).toEqual(['completion pensent']);
    expect(mainOf('negation-6')).toEqual(['completion ouvrit']);
    expect(mainOf('subordinate-1')).toEqual([]);
    expect(mainOf('relative-1')).toEqual([]);
  });

  it('finds the subject, inverted, shared or impersonal, and none in commands', () => {
    const subjectsOf = (id: string) => shown.get(id)?.map(({ subject }) => subject);
    expect(subjectsOf('dont-3')).toEqual(['revue', 'ministre']);
    expect(subjectsOf('mask-1')).toEqual(['Rocky', null, 'qui', 'qui*']);
    expect(subjectsOf('question-2')).toEqual(['musée']);
    expect(subjectsOf('question-3')).toEqual(['il']);
    expect(subjectsOf('impersonal-1')).toEqual(['Il']);
    expect(subjectsOf('passive-5')).toEqual(['Il']);
    expect(subjectsOf('clitics-8')).toEqual([null, null]);
    expect(subjectsOf('reflexive-5')).toEqual(['Elle', 'Elle*']);
  });

  it('gives an empty sentence no clause', () => {
    expect(splitClauses({ start: 0, end: 0, tokens: [], words: [], sureSubjects: [] })).toEqual([]);
  });
});
