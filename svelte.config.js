import adapter from '@sveltejs/adapter-node';

const openedLater =
  /\/views\/(workspaces\/(SaveToWorkspace|MergeSaved|AccountMenu|ValueComments|CommentLine)|country|bloc|blocs-builder|sites|map\/(lasso|pair|twin|year)|ranking\/(BlocRule|BlocScope|OwnBlocs)|table|criterion|firmness|side|shell\/(NewerRelease|SettingsMenu)|sensitivity|inverse|elicit|owndata|packages\/(ChosenUnder|ProgramStatus)|share\/(ShareWays|SinceBrief)|map\/(MapLibreMap|MapTooltip|LayerMenu|BlocMenu)|weights\/(Constraint(Catalog|Settings|Values)|ThresholdForm|CriterionCatalog|CatalogEntry|PartWeights|Method(Chooser|Parameters)|Preset(Menu|Preview)|MoveSummary|GroupBudget))|\/ui\/(WideTable|SortHead|Page|Pane|TableFrame)\./;

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  vitePlugin: {
    // Parts that are opened later bring their styles with their script: as files, the first page would link them all.
    dynamicCompileOptions: ({ filename }) => (openedLater.test(filename) ? { css: 'injected' } : undefined)
  },
  kit: {
    adapter: adapter({ precompress: true }),
    // hooks.server.ts checks it, and answers the API's callers in the API's form.
    csrf: { trustedOrigins: ['*'] },
    // Embeds get their own frame-ancestors in hooks.server.ts; every other page refuses foreign frames.
    csp: {
      mode: 'auto',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['self'],
        'frame-ancestors': ['self']
      }
    }
  }
};
