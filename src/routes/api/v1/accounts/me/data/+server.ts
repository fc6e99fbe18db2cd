import { ownData } from '#lib/server/accounts/own-data.ts';
import { ownJson, signedIn } from '#lib/server/signed-in.ts';

export const GET = signedIn(async (acting) =>
  ownJson(await ownData(acting), {
    headers: { 'content-disposition': 'attachment; filename="ai-export-atlas-own-data.json"' }
  })
);
