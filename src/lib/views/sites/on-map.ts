// What lies on the map while a layer of sites is on: fetched together.
export { default as SitesKey } from './SitesKey.svelte';
export { default as SitesOnMap } from './SitesOnMap.svelte';
