/** What a refusal can say beside its sentence. */
export interface RefusalDetail {
  /** The field of a form that is at fault. */
  field?: string;
  problems?: { path: string; message: string }[];
  /** What is stored now, where somebody else was faster. */
  current?: unknown;
  /** Seconds after which it is worth trying again. */
  retryAfter?: number;
}

/** A request that is understood and not done; the message says what came and what was wanted. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;
  readonly detail: RefusalDetail;

  constructor(status: number, message: string, detail: RefusalDetail = {}) {
    super(message);
    this.status = status;
    this.detail = detail;
  }
}
