import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** A market by its code: the workspace with its panel open, on the strategy the address names. */
export const load: PageLoad = ({ params, url }) => {
  const parameters = new URLSearchParams(url.searchParams);
  parameters.set('m', params.iso3.toUpperCase());
  redirect(307, `/?${parameters}`);
};
