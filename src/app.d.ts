declare global {
  namespace App {
    interface Error {
      message: string;
      /** What would have been found, in a sentence. */
      hint?: string;
      /** What was perhaps meant. */
      near?: { label: string; href: string }[];
    }
    interface PageState {
      /** Place of a shallow entry in this page's part of the browser's history. */
      index?: number;
    }
  }
}

export {};
