import { describe, expect, it } from 'vitest';
import { readStrictJson, type JsonProblem } from './read-strict-json.ts';

const LIMITS = { depth: 3, stringLength: 20 };

function problemIn(text: string): JsonProblem | null {
  const result = readStrictJson(text, LIMITS);
  return result.ok ? null : result.error;
}

describe('readStrictJson', () => {
  it.each([
    'null',
    ' true ',
    '-0.5e+3',
    '""',
    '"é\\u00e9\\n\\"\\\\"',
    '{"a":[1,{"b":false}],"c":{}}\n',
    '\t[\r\n]',
  ])('reads %j as JSON.parse does', (text) => {
    expect(readStrictJson(text, LIMITS)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
  });

  it.each([
    '',
    '{',
    '[1,]',
    '{"a":1,}',
    "{'a':1}",
    '{a:1}',
    '{"a" 1}',
    '[1 2]',
    '01',
    '1.',
    '+1',
    'NaN',
    'nul',
    'truefalse',
    '"\n"',
    '"\\x"',
    '"\\u12g4"',
    '"a',
    '"a\\"',
    '[1]]',
    '[}',
    ']',
    '// a\n1',
    '\u00a01',
  ])('refuses %j, as JSON.parse does', (text) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(problemIn(text)?.code).toBe('not-json');
  });

  it('refuses a key given twice, however it is written', () => {
    expect(problemIn('{"a":{"b":1,"\\u0062":2}}')).toEqual({
      code: 'duplicate-key',
      path: ['a', 'b'],
      offset: 12,
    });
  });

  it.each(['__proto__', 'constructor', 'prototype', '__pro\\u0074o__'])(
    'refuses the key %s',
    (key) => {
      expect(problemIn(`[{"${key}":{"polluted":true}}]`)?.code).toBe('forbidden-key');
      expect('polluted' in {}).toBe(false);
    },
  );

  it('refuses deep nesting without running out of stack', () => {
    expect(problemIn('[[[1]]]')).toBeNull();
    expect(problemIn('[[[[1]]]]')).toEqual({
      code: 'nested-too-deep',
      path: [0, 0, 0],
      offset: 3,
    });
    expect(problemIn('['.repeat(1_000_000))?.code).toBe('nested-too-deep');
  });

  it('refuses an overlong string, counted as it reads and not as it is written', () => {
    expect(problemIn(`["${'x'.repeat(20)}"]`)).toBeNull();
    expect(problemIn(`["${'\\u0041'.repeat(20)}"]`)).toBeNull();
    expect(problemIn(`["${'x'.repeat(21)}"]`)?.code).toBe('string-too-long');
    expect(problemIn(`["${'x'.repeat(121)}`)?.code).toBe('not-json');
  });

  it('tells the place of every value, in the order of the text', () => {
    const places: [string, number][] = [];
    readStrictJson('{"a": [1, "b"]}', LIMITS, (path, offset) => {
      places.push([path.join('/'), offset]);
    });
    expect(places).toEqual([
      ['', 0],
      ['a', 6],
      ['a/0', 7],
      ['a/1', 10],
    ]);
  });
});
