import type { z } from 'zod';

export interface Parameter {
  name: string;
  in: 'query' | 'path';
  description: string;
  required?: true;
  /** Shown in the document; together they make the request by which a test tries the address. */
  example?: string;
}

/** One method of one address, as the OpenAPI document tells it. */
export interface Operation {
  path: `/${string}`;
  method: 'get' | 'post';
  summary: string;
  description?: string;
  parameters: Parameter[];
  /** The JSON a request brings, with one that is answered by 200. */
  body?: { schema: z.core.$ZodType; example: unknown };
  /** What a 200 carries; text without a schema. */
  answer: { type: string; schema?: z.core.$ZodType };
  /** Other statuses a caller must be ready for. */
  errors: (400 | 404 | 413 | 503)[];
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
