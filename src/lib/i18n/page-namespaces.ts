/** The words that are kept out of what every page carries: one name for each page or group of pages. */
export const PAGE_NAMESPACES = [
  'class',
  'create',
  'grammar',
  'join',
  'plan',
  'profiles',
  'progress',
  'report',
  'sheet',
] as const;

export type PageNamespace = (typeof PAGE_NAMESPACES)[number];

export function isPageNamespace(name: string): name is PageNamespace {
  return PAGE_NAMESPACES.some((each) => each === name);
}
