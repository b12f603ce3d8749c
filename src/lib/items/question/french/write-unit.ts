const UNITS: ReadonlyMap<string, string> = new Map([
  ['mm', 'millimètres'],
  ['cm', 'centimètres'],
  ['m', 'mètres'],
  ['km', 'kilomètres'],
  ['g', 'grammes'],
  ['kg', 'kilogrammes'],
  ['t', 'tonnes'],
  ['ha', 'hectares'],
  ['m2', 'mètres carrés'],
  ['m²', 'mètres carrés'],
  ['km2', 'kilomètres carrés'],
  ['km²', 'kilomètres carrés'],
]);

/** *m d'altitude* → *mètres d'altitude*: a question spells its unit out. */
export function writeUnit(noun: string): string {
  const [first = '', ...rest] = noun.split(' ');
  return [UNITS.get(first) ?? first, ...rest].join(' ');
}
