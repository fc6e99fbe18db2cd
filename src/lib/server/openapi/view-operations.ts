import type { Operation } from './operation.ts';
import { linkParameter } from './rank-operations.ts';

export const viewOperations: Operation[] = [
  {
    path: '/embed/map',
    method: 'get',
    summary: 'The map of a strategy, for an iframe, with its weights, sources, date and boundary line.',
    description: 'The one part of the product that other sites may frame.',
    parameters: [linkParameter],
    answer: { type: 'text/html' },
    errors: []
  },
  {
    path: '/render/map.svg',
    method: 'get',
    summary: 'The same map as a still picture, made without a browser.',
    parameters: [
      linkParameter,
      { name: 'w', in: 'query', description: 'Width in pixels', example: '1200' },
      { name: 'h', in: 'query', description: 'Height in pixels', example: '675' }
    ],
    answer: { type: 'image/svg+xml' },
    errors: [400]
  }
];
