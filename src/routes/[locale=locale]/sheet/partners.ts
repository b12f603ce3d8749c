/** Who goes with whom, while nobody says whether that is right: one text, like other drafts. */

/** For each of the left-hand column its partner in the right-hand one; null for none so far. */
type Partners = readonly (number | null)[];

const NONE = '-';

export function readPartners(draft: string, count: number): Partners {
  const words = draft.split(' ');
  const partners = Array.from({ length: count }, (_, left) => {
    const word = words[left] ?? NONE;
    const partner = /^\d+$/.test(word) ? Number(word) : count;
    return partner < count ? partner : null;
  });
  return partners.map((partner, left) => (partners.indexOf(partner) === left ? partner : null));
}

export function writePartners(partners: Partners): string {
  return partners.every((partner) => partner === null)
    ? ''
    : partners.map((partner) => (partner === null ? NONE : String(partner))).join(' ');
}

/** Ties the two; whoever was tied to either of them is free again. */
export function tie(partners: Partners, left: number, right: number): Partners {
  return partners.map((partner, place) =>
    place === left ? right : partner === right ? null : partner,
  );
}

export function untie(partners: Partners, left: number): Partners {
  return partners.map((partner, place) => (place === left ? null : partner));
}
