import { beforeEach, describe, expect, it } from 'vitest';
import { Journal } from './journal.svelte.ts';

/** A stand-in for the browser's history: a list of addresses and a place in it. */
let entries: string[];
let place: number;
let journal: Journal;

beforeEach(() => {
  entries = ['/'];
  place = 0;
  journal = new Journal({
    push: (address) => {
      entries = [...entries.slice(0, place + 1), address];
      place += 1;
    },
    replace: (address) => {
      entries[place] = address;
    },
    go: (steps) => {
      place += steps;
      journal.arrived(place);
    }
  });
});

describe('journal.undo()', () => {
  it('goes one entry back in the browser history and can be redone', () => {
    journal.push('/?s=a');
    journal.undo();
    expect(entries[place]).toBe('/');
    expect(journal.canUndo).toBe(false);
    journal.redo();
    expect(entries[place]).toBe('/?s=a');
    expect(journal.canRedo).toBe(false);
  });

  it('takes back a package change before the strategy change that came earlier', () => {
    let targets = ['KEN'];
    journal.push('/?s=a');
    journal.notePackage(
      () => (targets = []),
      () => (targets = ['KEN'])
    );
    journal.undo();
    expect(targets).toEqual([]);
    expect(entries[place]).toBe('/?s=a');
    journal.undo();
    expect(entries[place]).toBe('/');
    journal.redo();
    journal.redo();
    expect(targets).toEqual(['KEN']);
  });

  it('does nothing where nothing was changed', () => {
    journal.undo();
    expect(place).toBe(0);
  });
});

describe('journal.arrived(index)', () => {
  it("counts the browser's own back button as an undo", () => {
    journal.push('/?s=a');
    journal.push('/?s=b');
    place = 1;
    expect(journal.arrived(1)).toBe(true);
    expect(journal.canRedo).toBe(true);
    journal.redo();
    expect(entries[place]).toBe('/?s=b');
  });

  it('says that nothing is to be restored for the entry it pushed itself', () => {
    journal.push('/?s=a');
    expect(journal.arrived(1)).toBe(false);
  });
});

it('journal.rebase(index) leaves steps of the address behind and keeps those of the package', () => {
  let targets = ['KEN'];
  journal.push('/?s=a');
  journal.notePackage(
    () => (targets = []),
    () => (targets = ['KEN'])
  );
  journal.rebase(0);
  journal.undo();
  expect(targets).toEqual([]);
  expect(journal.canUndo).toBe(false);
});

describe('journal.arrived(index)', () => {
  it('takes back only the steps it knows, however far away the entry of an earlier load was counted', () => {
    const later = 1_800_000_000_000;
    journal.rebase(later);
    journal.push('/?s=a');
    expect(journal.arrived(1)).toBe(true);
    expect([journal.canUndo, journal.canRedo]).toEqual([false, true]);
    expect(journal.arrived(later + 1)).toBe(true);
    expect([journal.canUndo, journal.canRedo]).toEqual([true, false]);
  });
});
