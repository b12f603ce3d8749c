import type { Source } from './statement.ts';

/** Whether words begin with a relative pronoun: *dont le titulaire …* */
export function isRelative({ view }: Source, [first = -1]: readonly number[]): boolean {
  const { form = '', feats = {} } = view.words[first] ?? {};
  return (
    feats['PronType'] === 'Rel' ||
    /^(?:où|dont|qui|lequel|laquelle|lesquels|lesquelles)$/iu.test(form)
  );
}
