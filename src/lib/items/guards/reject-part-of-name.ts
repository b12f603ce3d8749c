import type { Detail } from '../details/detail.ts';

/** An adjective that belongs to the name of a place: *Asie centrale*. */
const PART_OF_NAME =
  /^[ \u00a0](?:central|occidental|oriental|septentrional|méridional|actuel|ancien)(?:e?s?|le)(?!\p{L})/u;
/** The name goes on: *Ministère de la Jeunesse et des Sports*, *Smith (en)*, *Val-de-Marne*, *Charles le Chauve*. */
const GOES_ON =
  /^(?:[-–’'/]|[ \u00a0]et[ \u00a0](?:des?|du|de la|de l['’])[ \u00a0]?\p{Lu}|[ \u00a0](?:de|du|des|d['’]|von|van)[ \u00a0]?(?:la[ \u00a0]|l['’])?\p{Lu}|[ \u00a0]et[ \u00a0](?:l['’]|la[ \u00a0]|le[ \u00a0]|les[ \u00a0])\p{Lu}|[ \u00a0]?\((?:en|de|it|es|ru|ja|zh|nl|pt|sv)\)|[ \u00a0]\p{Lu}|[ \u00a0](?:le|la)[ \u00a0]\p{Lu}|[ \u00a0]l['’]\p{Lu}|[ \u00a0]\d)/u;
/** *Coupe de France*, *Val-d'Oise*. */
const CAPITAL_BEFORE =
  /\p{L}[-–](?:[dl]['’])?$|(?<!^)(?<![.!?:] )\p{Lu}[\p{L}'’-]*[ \u00a0](?:(?:de|du|des|la|le|l['’]|d['’])[ \u00a0]?){0,2}$/u;

/** Whether a stretch of a sentence is a piece of a longer name: *Coupe de France*, *Asie centrale*. */
export function isTornName(sentence: string, start: number, end: number): boolean {
  const after = sentence.slice(end, end + 40);
  return (
    PART_OF_NAME.test(after) || GOES_ON.test(after) || CAPITAL_BEFORE.test(sentence.slice(0, start))
  );
}

/** What names a date or counts something may well stand behind a name. */
export function isPartOfName({ segment, start, end, asked, tree }: Detail): boolean {
  if (asked.kind !== 'name') return false;
  const first = tree.words.findIndex((word) => word.start >= start);
  const before = tree.words[first - 1];
  // at the head of a sentence any word has a capital
  const isFamily = asked.type === 'person' && before?.upos === 'PROPN' && before.end < start;
  return isFamily || isTornName(segment.fr, start, end);
}
