import type { Criterion } from '#lib/catalog/criterion.ts';
import { criteria } from '#lib/catalog/criteria/index.ts';
import type { PackedValue } from '#lib/catalog/release.ts';
import { defaultView } from '#lib/state/address.ts';
import { Journal } from '#lib/state/journal.svelte.ts';
import { Preferences } from '#lib/state/preferences.svelte.ts';
import { Shortlist } from '#lib/state/shortlist.svelte.ts';
import { Workspace } from '#lib/state/workspace.svelte.ts';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import { tinyRelease } from '#lib/strategy/testing/tiny-release.ts';

/** A workspace over four made-up markets with a value for every criterion of the catalog. */
export function tinyWorkspace(): Workspace {
  const declared: Criterion[] = Object.values(criteria);
  const release = tinyRelease({
    criteria: declared,
    values: Object.fromEntries(
      declared.map(({ id, goalposts: { worst, best } }, index) => {
        const at = (part: number): PackedValue => [worst + (best - worst) * part, 2024];
        const turn = (index % 5) / 10;
        return [id, { AAA: at(0.2 + turn), BBB: at(0.9 - turn), CCC: at(0.5), DDD: at(0.1 + turn) }];
      })
    )
  });
  return new Workspace({
    release,
    loadWhole: () => Promise.resolve(release),
    newest: release.id,
    boundaries: { policyLine: '', positions: [], lightUrl: '', detailUrl: '' },
    strategy: defaultStrategy(release.id),
    view: defaultView,
    preferences: new Preferences(),
    shortlist: new Shortlist(),
    journal: new Journal({ push: () => undefined, replace: () => undefined, go: () => undefined })
  });
}
