declare global {
  namespace App {
    interface PageState {
      /** Place of a shallow entry in this page's part of the browser's history. */
      index?: number;
    }
  }
}

export {};
