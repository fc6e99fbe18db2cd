/** Reads the code of a TopoJSON geometry or a GeoJSON feature; empty when it bears none. */
export function iso3Of({ properties }: { properties?: unknown }): string {
  const hasCode = typeof properties === 'object' && properties !== null && 'iso3' in properties;
  return hasCode && typeof properties.iso3 === 'string' ? properties.iso3 : '';
}
