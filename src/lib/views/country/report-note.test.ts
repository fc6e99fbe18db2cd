import { expect, test } from 'vitest';
import { reportNote } from './report-note.ts';

test('reportNote(value) names market, criterion, value, source and link', () => {
  const note = reportNote({
    market: 'Kenya',
    iso3: 'KEN',
    criterion: 'Grid losses',
    criterionId: 'grid-losses',
    value: '23.4%',
    year: 2021,
    source: 'World Bank, World Development Indicators',
    url: 'https://example.org/wdi',
    release: '2026.11-1a2b3c4d',
    link: 'https://atlas.example/?m=KEN'
  });
  expect(note.split('\n')).toEqual([
    'A value to check in AI Export Atlas',
    'Market: Kenya (KEN)',
    'Criterion: Grid losses (grid-losses)',
    'Value shown: 23.4%, 2021',
    'Source: World Bank, World Development Indicators https://example.org/wdi',
    'Data release: 2026.11-1a2b3c4d',
    'Link: https://atlas.example/?m=KEN',
    'What is wrong, and a better source: '
  ]);
});
