/** What to say of a text that reaches the limit of its field: a browser cuts off what is pasted beyond, without a word. */
export function fullField(text: string, limit: number): string {
  if (text.length < limit) return '';
  return `The field is full: it takes ${limit.toLocaleString('en-US')} characters, and what was pasted beyond is not kept.`;
}
