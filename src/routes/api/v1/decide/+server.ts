import { compute } from '#lib/server/compute/compute.ts';
import { refuseParameters } from '#lib/server/requested-release.ts';
import type { RequestHandler } from './$types';
import { readBytes } from '#lib/server/read-body.ts';

/** Two tables of 2,000 x 100 numbers of 17 digits with sign and exponent, and room for the rest. */
const largestBody = 16 * 1024 * 1024;

export const POST: RequestHandler = async ({ request, url }) => {
  const refusal = refuseParameters(url, []);
  if (refusal) return refusal;
  const body = await readBytes(request, largestBody);
  if (!body.ok) return body.refusal;
  return compute({ task: 'decide', input: body.bytes }, body.bytes.length);
};
