/** What a workspace keeps, as addresses name it; apart from how it is read, which every page would else load. */
export const documentKindIds = ['strategies', 'packages'] as const;
export type DocumentKind = (typeof documentKindIds)[number];

export function isDocumentKind(text: string): text is DocumentKind {
  return documentKindIds.some((id) => id === text);
}
