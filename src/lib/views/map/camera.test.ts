import { describe, expect, it } from 'vitest';
import {
  discOfGlobe,
  fitCamera,
  globeOfDisc,
  pointOf,
  projectionOf,
  worldCamera,
  worldWidth
} from './camera.ts';

const size = { width: 760, height: 500 };

describe('worldCamera(size)', () => {
  it('makes the world 1.15 times as wide as a wide pane', () => {
    expect(worldWidth(worldCamera(size).zoom)).toBeCloseTo(874, 6);
  });
  it('never draws the world under 700 px, so that a phone can tell countries apart', () => {
    expect(worldWidth(worldCamera({ width: 390, height: 282 }).zoom)).toBeCloseTo(700, 6);
  });
});

describe('fitCamera(bounds, size)', () => {
  it('centers a box on the equator and fills the narrower side', () => {
    const camera = fitCamera(
      [
        [-20, -10],
        [20, 10]
      ],
      { width: 512, height: 512 },
      56
    );
    expect(camera.center[0]).toBeCloseTo(0, 9);
    expect(camera.center[1]).toBeCloseTo(0, 9);
    // 400 px for 40 of 360 degrees: a world of 3600 px.
    expect(worldWidth(camera.zoom)).toBeCloseTo(3600, 6);
  });
  it('centers a box across the antimeridian on it', () => {
    expect(
      fitCamera(
        [
          [170, -20],
          [190, -10]
        ],
        size
      ).center[0]
    ).toBeCloseTo(180, 9);
  });
});

describe('pointOf(projection, camera, kind, position)', () => {
  it('puts the center of the camera in the middle of the pane, flat and round', () => {
    const camera = { center: [31, 18] as [number, number], zoom: 1 };
    for (const kind of ['mercator', 'globe'] as const) {
      const [x, y] = pointOf(projectionOf(camera, size, kind), camera, kind, [31, 18]) ?? [];
      expect(x).toBeCloseTo(380, 6);
      expect(y).toBeCloseTo(250, 6);
    }
  });
  it('gives no point to the far side of a globe', () => {
    const camera = { center: [0, 0] as [number, number], zoom: 1 };
    expect(pointOf(projectionOf(camera, size, 'globe'), camera, 'globe', [180, 0])).toBeNull();
  });
});

describe('discOfGlobe(radius, height) and globeOfDisc(disc, height)', () => {
  it('see a globe of 400 px from 600 px away as a disc of 261.9 px, and back', () => {
    // 600 x 400 / sqrt(600^2 + 2 x 600 x 400) = 240000 / 916.5
    expect(discOfGlobe(400, 400)).toBeCloseTo(261.86, 2);
    expect(globeOfDisc(discOfGlobe(400, 400), 400)).toBeCloseTo(400, 9);
  });
});
