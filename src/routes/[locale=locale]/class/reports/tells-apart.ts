/** Discrimination in a word; the bounds are Ebel's (1979), his two upper steps in one. */
export type TellsApart = 'well' | 'fairly' | 'hardly' | 'backwards' | 'unknown';

export function tellsApart(discrimination: number | null): TellsApart {
  if (discrimination === null) return 'unknown';
  if (discrimination >= 0.3) return 'well';
  if (discrimination >= 0.2) return 'fairly';
  return discrimination < 0 ? 'backwards' : 'hardly';
}
