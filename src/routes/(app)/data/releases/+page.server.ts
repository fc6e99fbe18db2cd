import { releaseNotes } from '#lib/server/release-notes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ notes: await releaseNotes() });
