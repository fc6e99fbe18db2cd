/** Stands on every export and in every footer, as it is. */
export const disclaimer =
  'Independent analysis. Not affiliated with or endorsed by the U.S. Government. Not a legal determination.';

export const productName = 'AI Export Atlas';
