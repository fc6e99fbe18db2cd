import { readSiteFilters, writeSiteFilters, type SiteFilter } from '#lib/catalog/sites/filter-sites.ts';
import { siteLayer, siteLayers } from '#lib/catalog/sites/index.ts';
import type { ViewState } from '#lib/state/address.ts';

type SiteView = Pick<ViewState, 'sites' | 'siteFilters' | 'site'>;

/** The layers that are on and known, in the order of the menu. */
export function layersOn({ sites }: Pick<SiteView, 'sites'>) {
  return siteLayers.filter(({ id }) => sites.includes(id));
}

export function filterOf({ siteFilters }: Pick<SiteView, 'siteFilters'>, layer: string): SiteFilter {
  return readSiteFilters(siteFilters, siteLayers)[layer] ?? {};
}

/** The layer and the id of the open site; null when none is open, or its layer is off. */
export function openSite({ site, sites }: SiteView): { layer: string; id: string } | null {
  const dot = site?.indexOf('.') ?? -1;
  if (site === null || dot < 1) return null;
  const layer = site.slice(0, dot);
  return sites.includes(layer) && siteLayer(layer) ? { layer, id: site.slice(dot + 1) } : null;
}

/** Switches a layer on or off; its filter and its open site go with it. */
export function toggleLayer(view: SiteView, layer: string): SiteView {
  const isOn = view.sites.includes(layer);
  if (!isOn) return { ...view, sites: [...view.sites, layer] };
  const { [layer]: _, ...others } = readSiteFilters(view.siteFilters, siteLayers);
  return {
    sites: view.sites.filter((id) => id !== layer),
    siteFilters: writeSiteFilters(others, siteLayers),
    site: openSite(view)?.layer === layer ? null : view.site
  };
}

/** Narrows a layer by one field, to any of some words or to a least number; none of them takes the field out. */
export function narrow(
  view: Pick<SiteView, 'siteFilters'>,
  layer: string,
  field: string,
  wanted: readonly string[] | number | null
): Pick<SiteView, 'siteFilters'> {
  const filters = readSiteFilters(view.siteFilters, siteLayers);
  const { [field]: _, ...others } = filters[layer] ?? {};
  const own =
    wanted === null || (typeof wanted === 'object' && wanted.length === 0)
      ? others
      : { ...others, [field]: wanted };
  return { siteFilters: writeSiteFilters({ ...filters, [layer]: own }, siteLayers) };
}
