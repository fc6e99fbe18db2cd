import type { DocumentKind } from './document-kind.ts';
import { isRecord, type Json } from './json.ts';

/** Fields the product writes by itself: they are nobody's edit. */
const stampsOf: Record<DocumentKind, readonly string[]> = {
  strategies: [],
  packages: ['id', 'created', 'updated']
};

/** A content with the stamps of another one, so that the two differ by what people changed alone. */
export function withStampsOf(kind: DocumentKind, content: Json, other: Json): Json {
  if (!isRecord(content) || !isRecord(other)) return content;
  const stamps = stampsOf[kind].flatMap((name): [string, Json][] =>
    other[name] === undefined ? [] : [[name, other[name]]]
  );
  return { ...content, ...Object.fromEntries(stamps) };
}
