import { expect, it } from 'vitest';
import { isPrivate, nameInId, privateId } from './private-id.ts';

it('privateId(label, tag) can be read back by nameInId and holds no sign that addresses use', () => {
  const id = privateId('Port delay, days (2024)', 'k3f9ab');
  expect(id).toBe('private-k3f9ab-Port-delay-days-2024');
  expect(isPrivate(id)).toBe(true);
  expect(nameInId(id)).toBe('Port delay days 2024');
  expect(nameInId(privateId('Délai d’attente', 'a1'))).toBe('Délai d attente');
});

it('privateId(label, tag) keeps within 80 characters, and a name of signs alone still has words', () => {
  expect(privateId('x'.repeat(200), 'k3f9ab')).toHaveLength(80);
  expect(nameInId(privateId('!!!', 'k3f9ab'))).toBe('Private criterion');
});
