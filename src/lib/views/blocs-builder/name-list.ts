/** The first names of a list, and how many follow: "Kenya, Uganda, Tanzania and 4 more". */
export function nameList(names: readonly string[], most = 6): string {
  if (names.length <= most) {
    return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  }
  return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}

/** "1 market", "7 markets". */
export const marketCount = (count: number): string => `${count} ${count === 1 ? 'market' : 'markets'}`;
