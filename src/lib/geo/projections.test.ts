import { describe, expect, it } from 'vitest';
import { equalEarth, mercator, worldCamera } from './projections.ts';

describe('mercator(width, height)', () => {
  it('puts the middle of the camera in the middle of the picture', () => {
    const at = mercator(800, 450)([12, 26.5]);
    expect(at?.map(Math.round)).toEqual([400, 225]);
  });

  it('makes 360 degrees as wide as the picture', () => {
    const projection = mercator(720, 400);
    expect(projection([102, 0])![0] - projection([12, 0])![0]).toBeCloseTo(180);
    expect(worldCamera(512, 256).zoom).toBe(0);
  });
});

describe('equalEarth(width, height)', () => {
  it('holds Hawaii, New Zealand, Cape Horn and the North Cape', () => {
    const projection = equalEarth(720, 300);
    for (const place of [
      [-157, 21],
      [178, -41],
      [-67, -55.9],
      [25, 71]
    ] as const) {
      const [x, y] = projection([place[0], place[1]])!;
      expect(x >= 0 && x <= 720 && y >= -1 && y <= 301).toBe(true);
    }
  });
});
