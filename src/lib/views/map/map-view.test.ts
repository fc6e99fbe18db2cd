import { expect, test } from 'vitest';
import type { Camera } from './camera.ts';
import { MapView, type Driver } from './map-view.svelte.ts';

const nairobi: Camera = { center: [36.8, -1.3], zoom: 4 };

/** A map that moves at once and reports where it is, as MapLibre does; it looks no farther north than 60 degrees. */
function driverOf(view: MapView): Driver & { moves: number } {
  const driver = {
    moves: 0,
    move: ({ center: [lng, lat], zoom }: Camera) => {
      driver.moves += 1;
      view.follow({ center: [lng, Math.min(lat, 60)], zoom }, false);
    },
    project: () => null,
    map: undefined as never
  };
  return driver;
}

test('view.mirror(camera) looks where the other looks, and moves nothing that is there already', () => {
  const view = new MapView();
  const driver = driverOf(view);
  view.drive(driver);
  const before = driver.moves;
  view.mirror(nairobi, 'globe');
  view.mirror({ center: [36.8 + 1e-9, -1.3], zoom: 4 });
  expect(view.camera).toEqual(nairobi);
  expect(view.kind).toBe('globe');
  expect(driver.moves - before).toBe(1);
});

test('a second map is moved by hand: the first goes there too, and keeps the place when it is resized', () => {
  const first = new MapView();
  const second = new MapView(first);
  second.follow(nairobi, true);
  first.resize({ width: 400, height: 300 }, null);
  expect(first.camera).toEqual(nairobi);
});

test('what a second map is asked for, the first does', () => {
  const first = new MapView();
  const second = new MapView(first);
  second.reveal([10, 20], false, 3);
  expect(first.camera).toEqual({ center: [10, 20], zoom: 3 });
  const away = first.camera;
  second.rest('globe', [0, 0], false);
  second.resize({ width: 100, height: 100 }, null);
  expect(first.camera).toBe(away);
});

test('two maps that cannot look as far north come to rest where both can', () => {
  const first = new MapView();
  const second = new MapView(first);
  const drivers = [driverOf(first), driverOf(second)];
  first.drive(drivers[0]!);
  second.drive(drivers[1]!);
  second.follow({ center: [0, 80], zoom: 3 }, true);
  second.mirror(first.camera);
  expect(first.camera.center).toEqual([0, 60]);
  expect(second.camera.center).toEqual([0, 60]);
  expect(drivers.map(({ moves }) => moves)).toEqual([2, 2]);
});

test('view.resize(size) to the size it has moves nothing: a map is drawn anew only for another size', () => {
  const view = new MapView();
  view.resize({ width: 400, height: 300 }, null);
  const { size, camera } = view;
  view.resize({ width: 400, height: 300 }, null);
  expect(view.size).toBe(size);
  expect(view.camera).toBe(camera);
});
