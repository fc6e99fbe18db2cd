import type { Operation, Parameter } from './operation.ts';
import { linkParameter } from './rank-operations.ts';

const liveParameter: Parameter = {
  name: 'live',
  in: 'query',
  description: '1: follows the newest release, whatever the code pins; 0 or left out: stays with it'
};

export const viewOperations: Operation[] = [
  {
    path: '/embed/map',
    method: 'get',
    summary: 'The map of a strategy, for an iframe, with its weights, sources, date and boundary line.',
    description: 'The one part of the product that other sites may frame.',
    parameters: [linkParameter, liveParameter],
    answer: { type: 'text/html' },
    errors: [400, 404]
  },
  {
    path: '/render/map.svg',
    method: 'get',
    summary: 'The same map as a still picture, made without a browser.',
    parameters: [
      linkParameter,
      liveParameter,
      { name: 'w', in: 'query', description: 'Width in pixels', example: '1200' },
      { name: 'h', in: 'query', description: 'Height in pixels', example: '675' }
    ],
    answer: { type: 'image/svg+xml' },
    errors: [400, 404]
  }
];
