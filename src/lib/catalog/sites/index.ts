import aiClusters from './ai-clusters.ts';
import capitals from './capitals.ts';
import chineseCloudRegions from './chinese-cloud-regions.ts';
import europeanCloudRegions from './european-cloud-regions.ts';
import frontierDataCenters from './frontier-data-centers.ts';
import peeringCities from './peering-cities.ts';
import powerPlants from './power-plants.ts';
import type { SiteLayer } from './site-layer.ts';
import supercomputers from './supercomputers.ts';
import usCloudRegions from './us-cloud-regions.ts';

const declared = [
  usCloudRegions,
  chineseCloudRegions,
  europeanCloudRegions,
  aiClusters,
  frontierDataCenters,
  supercomputers,
  powerPlants,
  peeringCities,
  capitals
] as const;

export type SiteLayerId = (typeof declared)[number]['id'];

/** Every layer of sites, in the order of the menu; the first lie on top of the last. */
export const siteLayers: readonly (SiteLayer & { id: SiteLayerId })[] = declared;

export function siteLayer(id: string): (SiteLayer & { id: SiteLayerId }) | undefined {
  return siteLayers.find((layer) => layer.id === id);
}
