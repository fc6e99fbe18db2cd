import type { z } from 'zod';

/** What can go wrong, by status. */
export const failureWords = {
  400: 'A parameter or the body is not what was wanted; the message names both',
  401: 'Nobody is signed in, or e-mail address and password do not belong together',
  403: 'The role in this workspace does not allow it; the message says whose does',
  404: 'There is nothing under that id, or nothing that this account may see',
  409: 'It does not fit what is stored; the message says what stands in the way',
  410: 'The link has expired',
  412: 'Somebody else saved first; `current` holds the document as it is now',
  413: 'The request is larger than this address takes',
  422: 'What is reviewed or approved changes only with a reason',
  428: 'The header If-Match is missing',
  429: 'Too many attempts; the header Retry-After says when to try again',
  503: 'The server cannot do it now; the message says why'
};

export interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  description: string;
  required?: true;
  /** Shown in the document; together they make the request by which a test tries the address. */
  example?: string;
}

/** One method of one address, as the OpenAPI document tells it. */
export interface Operation {
  path: `/${string}`;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  summary: string;
  description?: string;
  parameters: Parameter[];
  /** The JSON a request brings, with one that is answered by 200 where trying it leaves nothing behind. */
  body?: { schema: z.core.$ZodType; example?: unknown };
  /** What a success carries, 200 unless it says another; text without a schema. */
  answer: { type: string; schema?: z.core.$ZodType; status?: 201 };
  /** Only for somebody who is signed in: 401 without a session. */
  signedIn?: true;
  /** Other statuses a caller must be ready for. */
  errors: (keyof typeof failureWords)[];
}

/** An address of this operation that should be answered by 200. */
export function exampleAddress({ path, parameters }: Operation): string {
  const query = new URLSearchParams();
  let address: string = path;
  for (const { name, in: place, example } of parameters) {
    if (example === undefined) continue;
    if (place === 'path') address = address.replace(`{${name}}`, example);
    else query.set(name, example);
  }
  return query.size > 0 ? `${address}?${query}` : address;
}
