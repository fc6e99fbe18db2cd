declare module 'subset-font' {
  /** Cuts a font down to the letters of a text; `variationAxes` pins or narrows its axes. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2';
      /** Leaves out the letters that only a feature of the font would bring in. */
      noLayoutClosure?: boolean;
      variationAxes: Record<string, number | { min: number; max: number }>;
    }
  ): Promise<Uint8Array>;
}
