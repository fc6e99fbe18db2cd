import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** A bloc by its id: the workspace with its panel open, on the strategy the address names. */
export const load: PageLoad = ({ params, url }) => {
  const parameters = new URLSearchParams(url.searchParams);
  parameters.set('m', params.id.toLowerCase());
  redirect(307, `/?${parameters}`);
};
