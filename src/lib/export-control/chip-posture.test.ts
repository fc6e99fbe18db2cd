import { describe, expect, it } from 'vitest';
import { chipPosture } from './chip-posture.ts';

describe('chipPosture(iso3, groups, closestPartner)', () => {
  it('puts an embargo before every other group: Syria is in E:1, D:4 and D:5', () => {
    expect(chipPosture('SYR', ['B', 'D:3', 'D:4', 'D:5', 'E:1'], false)).toBe('embargoed_or_terrorist_list');
    expect(chipPosture('CUB', ['D:2', 'D:3', 'D:5', 'E:2'], false)).toBe('embargoed_or_terrorist_list');
  });

  it('gives China, Hong Kong and Macau the window of January 2026, though Macau is not in D:5', () => {
    expect(chipPosture('CHN', ['D:1', 'D:3', 'D:4', 'D:5'], false)).toBe(
      'denial_presumed_with_conditional_window'
    );
    expect(chipPosture('HKG', ['D:1', 'D:3', 'D:4', 'D:5'], false)).toBe(
      'denial_presumed_with_conditional_window'
    );
    expect(chipPosture('MAC', ['B', 'D:1', 'D:3', 'D:4'], false)).toBe(
      'denial_presumed_with_conditional_window'
    );
  });

  it('presumes denial in D:5', () => {
    expect(chipPosture('BLR', ['D:1', 'D:2', 'D:3', 'D:4', 'D:5'], false)).toBe('denial_presumed');
  });

  it('gives the Emirates the approved-entity route, not that of A:5', () => {
    expect(chipPosture('ARE', ['A:5', 'B'], false)).toBe('approved_entity_route');
  });

  it('puts D:1 or D:4 inside the footprint unless A:5 or A:6 takes it out: Israel is in D:4 and A:6', () => {
    expect(chipPosture('SAU', ['B', 'D:3', 'D:4'], false)).toBe('license_footprint');
    expect(chipPosture('VNM', ['B', 'D:1', 'D:3'], false)).toBe('license_footprint');
    expect(chipPosture('ISR', ['A:6', 'B', 'D:2', 'D:3', 'D:4'], false)).toBe('sta_group_other');
  });

  it('leaves Kenya outside the footprint, and Taiwan there as one of the 18 named in 2025', () => {
    expect(chipPosture('KEN', ['B'], false)).toBe('outside_footprint');
    expect(chipPosture('TWN', ['A:6', 'B', 'D:3'], true)).toBe('closest_partner');
  });

  it('treats Liechtenstein as Switzerland', () => {
    const swiss = ['A:1', 'A:2', 'A:3', 'A:4', 'A:5', 'B'];
    expect(chipPosture('LIE', swiss, false)).toBe(chipPosture('CHE', swiss, false));
  });
});
