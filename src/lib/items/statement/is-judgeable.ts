const IMPOSSIBLE = /(?<!\p{L})ne[ \u00a0](?:peut|peuvent|doit|doivent)[ \u00a0]pas(?!\p{L})/iu;
/** Verbs after which nothing is sure. */
const UNSURE =
  /(?<!\p{L})(?:selon|d['’]après|peut|peuvent|pourrait|pourraient|pouvait|doit|doivent|devait|devaient|devrait|semble|semblent|serait|seraient|aurait|auraient|dirait|si|s['’]il|s['’]ils|soi-disant|parfois|souvent|généralement)(?!\p{L})/iu;

/** One thing, told as a fact. */
export function isJudgeable(text: string): boolean {
  // *ne peuvent pas*: what is denied of a possibility is as sure as any other denial
  if (UNSURE.test(text.replace(IMPOSSIBLE, ''))) return false;
  const joints = text.match(
    /(?<!\p{L})(?:qui|que|qu['’]|dont|où|lorsqu\p{L}*|quand|puisqu\p{L}*|alors)(?!\p{L})/giu,
  );
  return (joints?.length ?? 0) <= 1 && (text.match(/,/gu)?.length ?? 0) <= 3;
}
