import type { Account } from '#lib/server/accounts/accounts.ts';

declare global {
  namespace App {
    interface Error {
      message: string;
      /** What would have been found, in a sentence. */
      hint?: string;
      /** What was perhaps meant. */
      near?: { label: string; href: string }[];
    }
    interface Locals {
      /** Who sent the request; the store is opened only to read the session of a cookie. */
      account: () => Promise<Account | null>;
    }
    interface PageState {
      /** Place of a shallow entry in this page's part of the browser's history. */
      index?: number;
    }
  }
}

export {};
