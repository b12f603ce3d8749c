import type { ItemContext, StudySegment } from '../context.ts';
import { changeTense } from './change-tense.ts';
import { changeVoice } from './change-voice.ts';
import { dropAside, dropBrackets } from './drop-aside.ts';
import { looksBack, moveAdverbial, partAdverbial } from './move-adverbial.ts';
import { applyEdits, type Edit, type Paraphrase } from './paraphrase.ts';
import { replaceSynonyms } from './replace-synonyms.ts';
import { stressAdverbial } from './stress-adverbial.ts';
import { stressSubject } from './stress-subject.ts';

/** *has written* is *a écrit*, never *écrivit*. */
const PERFECT = /(?<!\p{L})(?:has|have)(?!\p{L})/iu;

/**
 * Ways of saying what a sentence says that certainly leave its meaning. English changes with French
 * where the same can be done to it, and else stays as it is: it still says the same.
 */
export function findParaphrases(
  segment: Pick<StudySegment, 'fr' | 'en' | 'trees'>,
  context: ItemContext,
): Paraphrase[] {
  const { fr, en, trees } = segment;
  const { french, english } = trees;
  if (french === null) return [];
  const found: Paraphrase[] = [];
  const parted = partAdverbial(french);
  if (parted !== null && !(parted.from === 'end' && looksBack(french))) {
    const other = english && partAdverbial(english);
    const moved = other?.from === parted.from ? moveAdverbial(other) : en;
    found.push({ fr: moveAdverbial(parted), en: moved, rule: 'order' });
  }
  const stressed = stressAdverbial(french);
  if (stressed !== null) found.push({ fr: stressed, en, rule: 'stress' });
  const voice = changeVoice(french, context);
  if (voice !== null) found.push({ fr: voice, en, rule: 'voice' });
  const subject = stressSubject(french);
  if (subject !== null) found.push({ fr: subject, en, rule: 'stress' });
  const tense = en !== null && PERFECT.test(en) ? null : changeTense(french, context);
  const synonyms = replaceSynonyms(french, context.synonyms);
  if (tense !== null || synonyms.length > 0) {
    const edits =
      tense === null ? synonyms : [tense, ...synonyms.filter((one) => isApart(one, tense))];
    found.push({ fr: applyEdits(fr, edits), en, rule: tense === null ? 'synonym' : 'tense' });
  }
  const brackets = dropBrackets(fr);
  if (brackets !== null) {
    const other = en === null ? null : dropBrackets(en);
    found.push({
      fr: applyEdits(fr, [brackets]),
      en: en === null ? null : applyEdits(en, other === null ? [] : [other]),
      rule: 'aside',
    });
  }
  const aside = en === null ? dropAside(french) : null;
  if (aside !== null) found.push({ fr: applyEdits(fr, [aside]), en: null, rule: 'aside' });
  return found.filter((paraphrase) => paraphrase.fr !== fr);
}

function isApart(a: Edit, b: Edit): boolean {
  return a.end <= b.start || b.end <= a.start;
}
