/** What a page of a wiki or a table leaves behind, and marks that no editor would let stand. */
const BROKEN = /\((?:en|de|it|es|ru|ja|zh|nl|pt|sv|la|el)\)|,\s*[.,;:]|\(\s*[),;]|\s,|[=•]/u;

/** Whether a sentence shows traces of the page it comes from. */
export function isBroken(sentence: string): boolean {
  return BROKEN.test(sentence);
}
