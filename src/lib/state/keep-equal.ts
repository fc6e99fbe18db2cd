/**
 * Wraps a computation so that an equal result is the same object as before: what follows from it then rests.
 * keyOf  writes all of a result as text
 */
export function keepEqual<Result>(keyOf: (result: Result) => string): (result: Result) => Result {
  let kept: { key: string; result: Result } | undefined;
  return (result) => {
    const key = keyOf(result);
    if (kept?.key !== key) kept = { key, result };
    return kept.result;
  };
}
