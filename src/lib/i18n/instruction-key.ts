/** Keys of `locales/…/instruction.json` that a bank may name. */
const INSTRUCTIONS = [
  'complete',
  'true-or-false',
  'choose-answer',
  'conjugate',
  'complete-article',
  'choose-translation',
  'match-pairs',
  'order-words',
  'put-in-order',
  'write-what-you-hear',
] as const;

export type InstructionKey = (typeof INSTRUCTIONS)[number];

/** Null for an instruction that this version of the app cannot word. */
export function instructionKey(instruction: string): InstructionKey | null {
  return INSTRUCTIONS.find((key) => key === instruction) ?? null;
}

/** Tenses that `locales/…/kind.json` names, by a conjugation item's variant. */
const TENSES = [
  'indicatif-present',
  'indicatif-imparfait',
  'indicatif-passe-simple',
  'indicatif-futur-simple',
  'conditionnel-present',
  'subjonctif-present',
  'passe-compose',
  'plus-que-parfait',
  'futur-anterieur',
  'conditionnel-passe',
  'participe-passe',
] as const;

export type TenseKey = (typeof TENSES)[number];

export function tenseKey(variant: string): TenseKey | null {
  return TENSES.find((key) => key === variant) ?? null;
}
