/** Domains of professions that one who knows only the name could take for each other. */
const WALKS: readonly ReadonlySet<string>[] = [
  // the natural sciences
  new Set(['matter', 'maths', 'stars', 'life', 'earth', 'medicine']),
  // the humanities
  new Set(['past', 'mind', 'peoples', 'state', 'tongues']),
  // the arts
  new Set(['letters', 'art', 'building', 'music', 'stage', 'fashion']),
  // trades that one is trained for
  new Set(['law', 'medicine', 'business', 'engineering', 'building']),
  // voyages of discovery
  new Set(['travel', 'earth', 'life', 'stars', 'medicine']),
];

/** *peintre* and *compositeur*, but not *ingénieur* and *cuisinier*: of one field of life, yet not the same. */
export function isOfOneWalk(domain: string, other: string): boolean {
  return domain !== other && WALKS.some((walk) => walk.has(domain) && walk.has(other));
}
