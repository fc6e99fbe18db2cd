// The rooms of src/lib and the arrows between them: docs/architecture.md draws this table.
export const core = [
  'scoring',
  'geo',
  'catalog',
  'strategy',
  'export-control',
  'packages',
  'workspaces',
  'downloads'
];
export const mayImport = {
  scoring: [],
  geo: [],
  ui: [],
  catalog: ['scoring'],
  'export-control': ['catalog'],
  strategy: ['scoring', 'catalog', 'export-control'],
  packages: ['catalog', 'strategy', 'export-control'],
  workspaces: ['catalog', 'strategy', 'packages'],
  downloads: ['geo', 'catalog', 'strategy', 'packages'],
  state: core,
  server: core,
  views: [...core, 'state', 'ui']
};
const path = (room) => `^src/lib/${room}/`;
const tests = '\\.test\\.ts$';

const arrows = Object.entries(mayImport).map(([room, others]) => ({
  name: `${room}-imports-only-what-it-may`,
  severity: 'error',
  from: { path: path(room), pathNot: tests },
  to: { path: '^(src|scripts)/', pathNot: [room, ...others].map(path) }
}));

export default {
  forbidden: [
    ...arrows,
    {
      name: 'the-core-needs-no-node-module',
      severity: 'error',
      from: { path: core.map(path), pathNot: tests },
      to: { dependencyTypes: ['core'] }
    },
    {
      name: 'the-core-needs-no-framework',
      severity: 'error',
      from: { path: core.map(path), pathNot: tests },
      to: { path: 'node_modules/(svelte|@sveltejs|maplibre-gl|bits-ui|@lucide)/' }
    },
    {
      name: 'scripts-keep-to-the-core',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^src/', pathNot: core.map(path) }
    },
    {
      name: 'nothing-imports-routes',
      severity: 'error',
      from: { pathNot: '^src/routes/' },
      to: { path: '^src/routes/' }
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^\\$(app|env)/|/\\$types$|\\?worker&url$|\\?node-worker$' }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'node', 'default']
    }
  }
};
