import { expect, it } from 'vitest';
import { cellText, readSchedule, scheduleRow } from './limitation-schedule.ts';

it('readSchedule(text) reads tabs or commas, passes over the header and names lines it cannot read', () => {
  const { rows, problems } = readSchedule(
    'Country\tst\tmt\tlt\tst\tmt\tlt\nKenya\t\t\tX\t\tX\tX\nGhana,1,,X,,X,X\n\nTogo,X\n'
  );
  expect(rows).toEqual([
    { country: 'Kenya', cells: ['', '', 'X', '', 'X', 'X'] },
    { country: 'Ghana', cells: ['1', '', 'X', '', 'X', 'X'] }
  ]);
  expect(problems).toEqual(['Line 5: wanted a country and 6 cells, got 1 cell.']);
});

it('scheduleRow(schedule, names) finds a country by any name, whatever the case', () => {
  const schedule = { date: '2026-10-01', rows: [{ country: "CÔTE D'IVOIRE", cells: [] }] };
  expect(scheduleRow(schedule, ["Cote d'Ivoire", "Côte d'Ivoire"])).toBe(schedule.rows[0]);
  expect(scheduleRow(schedule, ['Kenya'])).toBeUndefined();
});

it.each([
  ['X', 'closed'],
  ['', 'open'],
  ['3', 'open, note 3']
])('cellText("%s") is "%s"', (cell, text) => expect(cellText(cell)).toBe(text));
