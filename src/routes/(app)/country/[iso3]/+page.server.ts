import type { PageServerLoad } from './$types';
import { openPlace } from '../../../open-place.ts';

/** A market by its code: the workspace with its panel open. */
export const load: PageServerLoad = ({ params, url }) =>
  openPlace(url, '/country', params.iso3.toUpperCase(), ({ release }) =>
    release.countries.map(({ iso3, name }) => ({ id: iso3, name }))
  );
