import { expect, test } from 'vitest';
import { nameRole } from './name-role.ts';

test.each([
  ['nsubj:pass', 'nsubj-pass'],
  ['flat:name', 'flat'],
  ['acl:relcl', 'acl-relcl'],
  ['orphan', 'dep'],
])('%s is worded as %s', (deprel, role) => {
  expect(nameRole(deprel)).toBe(role);
});
