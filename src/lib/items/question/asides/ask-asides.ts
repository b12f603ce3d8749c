import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { FrenchGrammar } from '../french/statement.ts';
import { openSource } from '../open-source.ts';
import { writeAside, type Aside, type AskedAside } from './aside.ts';
import { askRelation } from './ask-relation.ts';
import { askParticiple } from './ask-participle.ts';
import { askPlace } from './ask-place.ts';
import { askEvent } from './ask-event.ts';
import { askLifespan } from './ask-lifespan.ts';
import type { Source } from '../french/statement.ts';

const RULES: readonly ((source: Source) => Aside[])[] = [
  askParticiple,
  askRelation,
  askPlace,
  askEvent,
  askLifespan,
];

/**
 * What a sentence tells in passing of something that has a name, whatever the sentence is about: it
 * holds, and can be understood, without the rest of it.
 */
export function askAsides(view: TreeView, grammar: FrenchGrammar): AskedAside[] {
  const source = openSource(view, grammar);
  return RULES.flatMap((rule) => rule(source)).map((aside) => writeAside(source, aside));
}
