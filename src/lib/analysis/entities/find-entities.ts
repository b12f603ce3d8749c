import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { AnalysedDocument } from '#lib/analysis/tree/document.ts';
import type { Chain } from './chains/chain.ts';
import { linkNames } from './chains/link-names.ts';
import { linkNominals } from './chains/link-nominals.ts';
import { linkPronouns } from './chains/link-pronouns.ts';
import { LinkTable } from './chains/link-table.ts';
import type { DocumentEntities, Entity, EntityMention, Mention, ValueMention } from './entity.ts';
import { findNameCandidates } from './names/find-name-candidates.ts';
import type { FoundValue } from './quantities/found-value.ts';
import { findValues } from './quantities/find-values.ts';
import { viewSentences, wordsWithin, type SentenceView } from './view-sentences.ts';

/**
 * Names, dates and quantities of a document, and the chains of what is named. `source` is the text
 * that the document's offsets count in. Total: any tree and any tags give an answer.
 */
export function findEntities(
  source: string,
  document: AnalysedDocument,
  lexicon: Lexicon,
): DocumentEntities {
  const views = viewSentences(source, document);
  const values = views.map((view) => findValues(view, lexicon));
  const names = linkNames(findNameCandidates(views, values, lexicon), lexicon);
  const table = new LinkTable(names);
  linkNominals(views, names, table, lexicon);
  const begun = linkPronouns(paragraphsOf(document, views), table, lexicon);
  const dated = views.flatMap((view, index) =>
    (values[index] ?? []).map((value) => valueMention(view, value)),
  );
  return numberMentions(dated, [...names, ...begun]);
}

function paragraphsOf(
  document: AnalysedDocument,
  views: readonly SentenceView[],
): readonly (readonly SentenceView[])[] {
  let from = 0;
  return document.blocks.map(({ sentences }) => {
    const own = views.slice(from, from + sentences.length);
    from += sentences.length;
    return own;
  });
}

/** Mentions in order, chains in the order of their first one. */
function numberMentions(
  dated: readonly ValueMention[],
  chains: readonly Chain[],
): DocumentEntities {
  const ordered = chains
    .filter(({ links }) => links.length > 0)
    .map((chain) => ({ chain, first: startOf(chain) }))
    .sort((a, b) => a.first - b.first);
  const linked = ordered.flatMap(({ chain }, index) =>
    chain.links.map((link): EntityMention => ({
      ...place(link.view, link.start, link.end),
      type: chain.type,
      value: null,
      form: link.form,
      confidence: link.confidence,
      entity: `e${String(index + 1)}`,
    })),
  );
  const mentions: Mention[] = [...dated, ...linked].sort((a, b) => a.start - b.start);
  const positions = new Map<string, number[]>();
  mentions.forEach((mention, position) => {
    if (!('entity' in mention)) return;
    const known = positions.get(mention.entity);
    if (known === undefined) positions.set(mention.entity, [position]);
    else known.push(position);
  });
  const entities = ordered.map(({ chain }, index): Entity => {
    const id = `e${String(index + 1)}`;
    const { type, name, gender, number } = chain;
    return { id, type, name, gender, number, mentions: positions.get(id) ?? [] };
  });
  return { mentions, entities };
}

function startOf({ links }: Chain): number {
  return links.reduce((least, { view, start }) => Math.min(least, view.start + start), Infinity);
}

function valueMention(
  view: SentenceView,
  { start, end, value, confidence }: FoundValue,
): ValueMention {
  return { ...place(view, start, end), type: value.kind, value, confidence };
}

function place(
  view: SentenceView,
  start: number,
  end: number,
): Pick<Mention, 'start' | 'end' | 'text' | 'sentence' | 'words'> {
  return {
    start: view.start + start,
    end: view.start + end,
    text: view.text.slice(start, end),
    sentence: view.index,
    words: wordsWithin(view, start, end),
  };
}
