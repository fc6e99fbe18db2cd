import { read, write } from './storage.ts';

export type Theme = 'system' | 'light' | 'dark';
export type Motion = 'system' | 'reduced';
export type NameStyle = 'us' | 'un';

interface Saved {
  theme: Theme;
  motion: Motion;
  names: NameStyle;
  introduced: boolean;
}

const saved: Saved = { theme: 'system', motion: 'system', names: 'us', introduced: false };

/** Choices of the person, not of the analysis: kept in this browser only, never in a link. */
export class Preferences {
  #kept = $state<Saved>(saved);

  /** Reads what this browser keeps; called once the page runs in one. */
  load(): void {
    this.#kept = { ...saved, ...read<Partial<Saved>>('preferences', {}) };
  }

  get theme(): Theme {
    return this.#kept.theme;
  }
  set theme(theme: Theme) {
    this.#keep({ theme });
  }

  get motion(): Motion {
    return this.#kept.motion;
  }
  set motion(motion: Motion) {
    this.#keep({ motion });
  }

  get names(): NameStyle {
    return this.#kept.names;
  }
  set names(names: NameStyle) {
    this.#keep({ names });
  }

  /** Whether the three steps of a first visit were taken or skipped. */
  get introduced(): boolean {
    return this.#kept.introduced;
  }
  set introduced(introduced: boolean) {
    this.#keep({ introduced });
  }

  #keep(change: Partial<Saved>): void {
    this.#kept = { ...this.#kept, ...change };
    write('preferences', this.#kept);
  }
}
