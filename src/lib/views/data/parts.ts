/** The parts of Data, in the order of their tabs; the first is its front. */
export const dataParts = [
  { path: '/data', label: 'Criteria' },
  { path: '/data/coverage', label: 'Coverage' },
  { path: '/data/correlation', label: 'Correlation' },
  { path: '/data/sources', label: 'Sources' },
  { path: '/data/releases', label: 'Releases' },
  { path: '/data/dictionary', label: 'Dictionary' },
  { path: '/data/downloads', label: 'Downloads' }
];
