import type { Release } from '#lib/catalog/release.ts';
import { publishRobustness } from '#lib/strategy/publish-robustness.ts';
import { robustness, type RobustnessOptions } from '#lib/strategy/robustness/robustness.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import type { Task } from './task.ts';

/** Says how firm the ranking of a strategy is that was read and fits the release. */
export const robustnessTask: Task<{ release: Release; strategy: Strategy; options: RobustnessOptions }> = ({
  release,
  strategy,
  options
}) => ({ ok: true, text: publishRobustness(release, strategy, robustness(release, strategy, options)) });
