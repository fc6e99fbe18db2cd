import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketOrder } from './bucket-order.ts';

test('bucketOrder(scores) orders as a stable sort from high to low does', () => {
  const score = fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }), fc.constantFrom(0, 0.5));
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 60 }), (list) => {
      const positions = list.map((_, i) => i).sort((a, b) => list[b]! - list[a]!);
      expect([...bucketOrder(list.length)(Float64Array.from(list))]).toEqual(positions);
    })
  );
});
