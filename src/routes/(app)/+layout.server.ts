import { loadBoundaries } from '#lib/server/boundaries.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async () => ({ boundaries: await loadBoundaries() });
