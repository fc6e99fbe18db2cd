import type { PageServerLoad } from './$types';
import { openPlace } from '../../../open-place.ts';

/** A bloc by its id, the strategy's own blocs among them: the workspace with its panel open. */
export const load: PageServerLoad = ({ params, url }) =>
  openPlace(url, '/bloc', params.id, ({ release, strategy }) =>
    [...release.blocs, ...strategy.scope.adHocBlocs].map(({ id, name }) => ({ id, name }))
  );
