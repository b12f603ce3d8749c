/** Relations that have words of their own in `locales/…/grammar.json`, below `role`. */
const ROLES = [
  'root',
  'nsubj',
  'nsubj-pass',
  'csubj',
  'obj',
  'iobj',
  'obl',
  'obl-arg',
  'obl-mod',
  'obl-agent',
  'xcomp',
  'ccomp',
  'advcl',
  'acl',
  'acl-relcl',
  'advmod',
  'amod',
  'nmod',
  'nmod-poss',
  'nummod',
  'det',
  'case',
  'mark',
  'cop',
  'aux',
  'aux-tense',
  'aux-pass',
  'aux-caus',
  'expl',
  'expl-subj',
  'expl-comp',
  'expl-pass',
  'cc',
  'conj',
  'appos',
  'flat',
  'fixed',
  'compound',
  'compound-prt',
  'parataxis',
  'vocative',
  'discourse',
  'dislocated',
] as const;

export type Role = (typeof ROLES)[number] | 'dep';

/** The role of a relation of Universal Dependencies, by its subtype where that has a name. */
export function nameRole(deprel: string): Role {
  const full = deprel.replace(':', '-');
  const [base] = deprel.split(':');
  return ROLES.find((role) => role === full) ?? ROLES.find((role) => role === base) ?? 'dep';
}
