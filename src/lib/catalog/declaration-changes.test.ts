import { describe, expect, it } from 'vitest';
import { smallRelease } from '../../../tests/small-release.ts';
import { declarationChanges } from './declaration-changes.ts';

const none = { added: [], removed: [], changed: [] };

describe('declarationChanges(before, after)', () => {
  it('finds nothing between equal releases, in whatever order their keys stand', () => {
    const { id, title, ...rest } = smallRelease.sources.free!;
    const turned = { ...smallRelease, sources: { ...smallRelease.sources, free: { ...rest, title, id } } };
    expect(Object.values(declarationChanges(smallRelease, turned))).toEqual(Array(7).fill(none));
  });

  it('names what came, what went and what stands for something else', () => {
    const [open, closed] = smallRelease.criteria;
    const after = {
      ...smallRelease,
      criteria: [
        { ...open!, goalposts: { worst: 0, best: 50 } },
        { ...closed!, id: 'other' }
      ],
      parts: { 'series.json': 'abc' }
    };
    const changes = declarationChanges(smallRelease, after);
    expect(changes.criteria).toEqual({ added: ['other'], removed: ['closed'], changed: ['open'] });
    expect(changes.parts).toEqual({ ...none, added: ['series.json'] });
    expect(changes.blocs).toEqual(none);
  });
});
