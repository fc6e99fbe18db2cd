/** The store cannot be used now; the message says why and what to do, and holds no secret. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}
