import { expect, test } from 'vitest';
import { actions, may, roles } from './role.ts';

test('may(role, action) is the table that the product promises', () => {
  const table = Object.fromEntries(
    roles.map((role) => [role, actions.filter((action) => may(role, action))])
  );
  expect(table).toEqual({
    owner: ['read', 'comment', 'edit', 'share', 'review', 'invite', 'manage'],
    editor: ['read', 'comment', 'edit', 'share'],
    reviewer: ['read', 'comment', 'review'],
    viewer: ['read']
  });
});
