import { isPageNamespace, type PageNamespace } from '#lib/i18n/page-namespaces.ts';

export function match(param: string): param is PageNamespace {
  return isPageNamespace(param);
}
