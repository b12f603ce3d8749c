/** One row a kind: in which languages it is studied, how it is answered, what the verso may show. */
import type { Answer, Bank, Bilingual, Item, Kind } from '#lib/bank/schema.ts';
import { verso, type Lang, type StudyLanguage } from '#lib/core/language.ts';
import { canPlay, type Device } from './device.ts';
import type { Way } from './way.ts';

export interface Direction {
  readonly studies: readonly StudyLanguage[];
  /** Whether the page may be turned before answering. */
  readonly versoBeforeAnswer: 'open' | 'shut';
  /** The language of options and typed answers: that of the stem, or the other side. */
  readonly answeredIn: 'recto' | 'verso';
  /** The ways in which it can be answered, the easiest first. */
  readonly ways: readonly [Way, ...Way[]];
}

const BOTH: readonly StudyLanguage[] = ['fr', 'en'];

export const DIRECTIONS: Readonly<Record<Kind, Direction>> = {
  cloze: {
    studies: BOTH,
    versoBeforeAnswer: 'open',
    answeredIn: 'recto',
    ways: ['choose', 'type'],
  },
  'true-false': { studies: BOTH, versoBeforeAnswer: 'open', answeredIn: 'recto', ways: ['choose'] },
  question: {
    studies: BOTH,
    versoBeforeAnswer: 'open',
    answeredIn: 'recto',
    ways: ['choose', 'type'],
  },
  conjugation: {
    studies: ['fr'],
    versoBeforeAnswer: 'open',
    answeredIn: 'recto',
    ways: ['choose', 'type'],
  },
  article: {
    studies: ['fr'],
    versoBeforeAnswer: 'open',
    answeredIn: 'recto',
    ways: ['choose', 'type'],
  },
  translation: {
    studies: BOTH,
    versoBeforeAnswer: 'shut',
    answeredIn: 'verso',
    ways: ['choose'],
  },
  pairs: { studies: BOTH, versoBeforeAnswer: 'shut', answeredIn: 'verso', ways: ['match'] },
  tiles: { studies: BOTH, versoBeforeAnswer: 'open', answeredIn: 'recto', ways: ['arrange'] },
  chronology: {
    studies: BOTH,
    versoBeforeAnswer: 'open',
    answeredIn: 'recto',
    ways: ['arrange'],
  },
  dictation: { studies: ['fr'], versoBeforeAnswer: 'shut', answeredIn: 'recto', ways: ['type'] },
};

/** The language of options and typed answers. */
export function answerLang(kind: Kind, study: StudyLanguage): Lang {
  return DIRECTIONS[kind].answeredIn === 'recto' ? study : verso(study);
}

/** Whether the item has all that asking it in this direction needs. */
export function canStudy(item: Item, study: StudyLanguage): boolean {
  if (!DIRECTIONS[item.kind].studies.includes(study)) return false;
  switch (item.kind) {
    case 'pairs':
      return true;
    case 'tiles':
      return item.tiles[study] !== null;
    case 'chronology':
      return all(item.events, study);
    case 'dictation':
      return item.text[study] !== null;
    default: {
      const lang = answerLang(item.kind, study);
      return speaks(item.stem, study) && hasAnswer(item.answer, lang) && all(item.options, lang);
    }
  }
}

/** The bank with only what can be asked in this direction, on this device. */
export function studied<B extends Pick<Bank, 'items'>>(
  bank: B,
  study: StudyLanguage,
  device: Device,
): B {
  const items = bank.items.filter((item) => canStudy(item, study) && canPlay(item.kind, device));
  return { ...bank, items };
}

function speaks(text: Pick<Bilingual, Lang>, lang: Lang): boolean {
  return text[lang] !== null;
}

function hasAnswer(answer: Answer, lang: Lang): boolean {
  return answer[lang] !== null;
}

function all(texts: readonly Pick<Bilingual, Lang>[], lang: Lang): boolean {
  return texts.every((text) => speaks(text, lang));
}
