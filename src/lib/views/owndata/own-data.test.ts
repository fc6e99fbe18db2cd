import { describe, expect, it } from 'vitest';
import { tinyWorkspace } from '../weights/testing/tiny-workspace.ts';
import { OwnData } from './own-data.svelte.ts';

// Markets AAA Alba, BBB Bora, CCC Cela, DDD Dune.
const draftOf = async (text: string) => {
  const draft = new OwnData(tinyWorkspace());
  await draft.readPasted(text);
  return draft;
};
const table = 'Country;Delay;Year\nAlba;1,5;2024\nBBB;2,5;2024\nBoora;9;2024\nDune;3,5;2024';

describe('OwnData.readPasted(text)', () => {
  it('reads columns, decimal commas and names, and proposes a criterion', async () => {
    const draft = await draftOf(table);
    expect(draft.columns).toEqual({ hasHeader: true, place: 0, value: 1, year: 2 });
    expect(draft.writing).toBe('comma');
    expect(draft.matches.unknown).toEqual(['Boora']);
    expect(draft.wanted).toBeNull();
    // Sorted 1.5, 2.5, 3.5: the 5th percentile lies 0.1 above the first, the 95th 0.1 under the last.
    expect(draft.criterion('2026-11-21', 'k3f9ab')).toEqual({
      id: 'private-k3f9ab-Delay',
      label: 'Delay',
      unit: '',
      group: 'strategic',
      source: '',
      loaded: '2026-11-21',
      goalposts: { worst: 1.6, best: 3.4 },
      values: { AAA: [1.5, 2024], BBB: [2.5, 2024], DDD: [3.5, 2024] }
    });
  });

  it('takes the place a person chose, and turns the goalposts where less is better', async () => {
    const draft = await draftOf(table);
    draft.chosen.set('Boora', 'CCC');
    draft.isMoreBetter = false;
    draft.typedEnds = [0, 10];
    const { values, goalposts } = draft.criterion('2026-11-21', 'x');
    expect(values.CCC).toEqual([9, 2024]);
    expect(goalposts).toEqual({ worst: 10, best: 0 });
  });

  it.each([
    ['', 'Paste a table or choose a file.'],
    ['Alba 5\nBora 6', 'Mend the table first.'],
    ['a,b\nAlba,"5\nBora,6', 'Mend the table first.'],
    ['x,y\nfoo,1\nbar,2', 'Say which column names the country.'],
    ['Country,Value\nAlba,high\nBora,low', 'Say which column holds the value.'],
    ['Alba\t5\nBora\t6', 'Say which year the values are of.'],
    ['Country,Delay,Year\nAlba,n/a,2024\nBora,1,soon', 'No ranked market has a value yet.'],
    ['Country,Value,Year\nAlba,1,2024\nBora,2,2024', 'Give it a name.'],
    [
      'Country,Delay,Year\nAlba,7,2024\nBora,7,2024',
      'All values are the same: type the two ends of the scale yourself.'
    ]
  ])('says of %j what is wanted first', async (text, wanted) => {
    expect((await draftOf(text)).wanted).toBe(wanted);
  });

  it('keeps nothing of a table that came before one it refuses', async () => {
    const draft = await draftOf(table);
    await draft.readPasted('Alba;"5');
    expect(draft.values).toEqual({});
    expect(draft.problem).toContain('never closed');
  });

  it('reads 10,000 rows and gathers their values in less than a second', async () => {
    // 200 years of 4 markets, each said 12 or 13 times: all but the first are told as repeated.
    const names = ['Alba', 'Bora', 'Cela', 'Dune'];
    const rows = Array.from({ length: 10_000 }, (_, at) => {
      const year = 1900 + (Math.floor(at / 4) % 200);
      return `${names[at % 4]},${year},${year + (at % 4)}`;
    });
    const start = process.cpuUsage();
    // Beside the page where workers are; here in turn.
    const draft = await draftOf(`Country,Year,Delay\n${rows.join('\n')}`);
    expect(draft.wanted).toBeNull();
    // Time of the processor, which other work on the machine does not add to.
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  });
});

it('OwnData(workspace, before) changes a criterion under its id, with its values until another table is read', () => {
  const before = {
    id: 'private-k3f9ab-Delay',
    label: 'Delay',
    unit: 'days',
    group: 'power' as const,
    source: 'Survey',
    loaded: '2026-01-01',
    goalposts: { worst: 9, best: 1 },
    values: { AAA: [5, 2024] as [number, number] }
  };
  const draft = new OwnData(tinyWorkspace(), before);
  expect(draft.wanted).toBeNull();
  draft.label = 'Waiting time';
  expect(draft.criterion('2026-11-21', 'other')).toEqual({ ...before, label: 'Waiting time' });
});
