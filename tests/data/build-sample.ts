import electricityGeneration from '#lib/catalog/criteria/electricity-generation.ts';
import electricityScript from '../../scripts/indicators/electricity-generation.ts';
import { buildRelease } from '../../scripts/pipeline/build-release.ts';

/** Builds the ten-line sample of tests/data/sample, copied to `root`: one criterion, four markets. */
export function buildSample(root: string) {
  return buildRelease({
    root,
    criteria: [electricityGeneration],
    indicators: [{ ...electricityScript, coverage: 4 }],
    points: {},
    apart: {},
    blocs: () => [],
    controls: () => ({ postureClasses: [], postures: {}, controlLists: [] }),
    dossiers: () => ({})
  });
}
