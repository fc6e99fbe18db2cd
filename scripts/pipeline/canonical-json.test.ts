import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test('canonicalJson(value) sorts keys at every depth, keeps the order of lists and drops undefined', () => {
  expect(canonicalJson({ b: [2, { d: null, c: 'é' }], a: 1, z: undefined })).toBe(
    '{"a":1,"b":[2,{"c":"é","d":null}]}'
  );
});
