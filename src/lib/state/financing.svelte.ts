import { eximAuthority } from '#lib/catalog/program.ts';
import type { Authority } from '#lib/packages/headroom.ts';
import type { Schedule } from '#lib/packages/limitation-schedule.ts';
import { read, write } from './storage.ts';

const billion = 1e9;

/** EXIM's authority as this release has it, in USD. */
export const reportedAuthority: Authority = {
  ceiling: eximAuthority.ceiling * billion,
  drawn: eximAuthority.drawn * billion,
  charterEnds: eximAuthority.charterEnds,
  asOf: eximAuthority.asOf,
  source: eximAuthority.source
};

/** Figures of federal financing an organization may know better than a release: kept in this browser. */
export class Financing {
  authority = $state.raw<Authority>(reportedAuthority);
  /** EXIM's Country Limitation Schedule as pasted; null while there is none. */
  schedule = $state.raw<Schedule | null>(null);
  isEdited = $derived(this.authority !== reportedAuthority);

  constructor() {
    const kept = read<Partial<Authority> | null>('exim-authority', null);
    if (kept && typeof kept.ceiling === 'number' && typeof kept.drawn === 'number')
      this.authority = { ...reportedAuthority, ...kept };
    const schedule = read<Partial<Schedule> | null>('limitation-schedule', null);
    if (schedule?.date && Array.isArray(schedule.rows))
      this.schedule = { date: schedule.date, rows: schedule.rows };
  }

  setAuthority(authority: Authority): void {
    this.authority = authority;
    write('exim-authority', authority);
  }

  resetAuthority(): void {
    this.authority = reportedAuthority;
    write('exim-authority', null);
  }

  setSchedule(schedule: Schedule | null): void {
    this.schedule = schedule;
    write('limitation-schedule', schedule);
  }
}
