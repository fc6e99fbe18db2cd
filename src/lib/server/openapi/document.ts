import { z } from 'zod';
import { errorSchema } from './error-schema.ts';
import { sessionCookie } from '#lib/server/signed-in.ts';
import { failureWords, type Operation, type Parameter } from './operation.ts';

const about = `How markets rank on criteria, weights and constraints of one's own. A ranking follows from a release
of the data and a strategy, and from nothing else: the same two give the same bytes. Independent analysis. Not
affiliated with or endorsed by the U.S. Government. Not a legal determination.`;

/** The OpenAPI 3.1 document of the operations given. */
export function describeApi(operations: Operation[]) {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'AI Export Atlas',
      version: '1',
      description: about.replaceAll('\n', ' '),
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' }
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Error: toJsonSchema(errorSchema, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: sessionCookie } }
    }
  };
}

function describe(operation: Operation) {
  const { method, path, summary, description, parameters, body, answer, errors, signedIn } = operation;
  const failures = errors.map((status) => [
    status,
    {
      description: failureWords[status],
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } }
    }
  ]);
  return {
    operationId: `${method}${path.replace(/[^a-zA-Z0-9]+(\w?)/g, (_match, next: string) => next.toUpperCase())}`,
    summary,
    ...(description && { description }),
    ...(signedIn && { security: [{ session: [] }] }),
    parameters: parameters.map(describeParameter),
    ...(body && {
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: toJsonSchema(body.schema, 'input'),
            ...(body.example !== undefined && { example: body.example })
          }
        }
      }
    }),
    responses: {
      [answer.status ?? 200]: {
        description: 'The answer',
        content: {
          [answer.type]: {
            schema: answer.schema ? toJsonSchema(answer.schema, 'output') : { type: 'string' }
          }
        }
      },
      ...Object.fromEntries(failures)
    }
  };
}

function describeParameter({ name, in: place, description, required, example }: Parameter) {
  return {
    name,
    in: place,
    description,
    required: place === 'path' || required === true,
    schema: { type: 'string' },
    ...(example !== undefined && { example })
  };
}

function toJsonSchema(schema: z.core.$ZodType, io: 'input' | 'output') {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
