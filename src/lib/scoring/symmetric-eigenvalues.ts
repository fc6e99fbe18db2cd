/**
 * Eigenvalues of a symmetric matrix, the largest first, by Jacobi rotations.
 * matrix  m rows of m numbers; left as it is
 * source  Golub & Van Loan, Matrix Computations, section 8.5
 */
export function symmetricEigenvalues(matrix: readonly Float64Array[]): number[] {
  const a = matrix.map((row) => Float64Array.from(row));
  const m = a.length;
  for (let sweep = 0; sweep < 100; sweep++) {
    let off = 0;
    let size = 0;
    for (let p = 0; p < m; p++) {
      for (let q = 0; q < m; q++) {
        size += a[p]![q]! ** 2;
        if (p !== q) off += a[p]![q]! ** 2;
      }
    }
    if (off <= 1e-30 * size) break;
    for (let p = 0; p < m; p++) for (let q = p + 1; q < m; q++) rotate(a, p, q);
  }
  return a.map((row, p) => row[p]!).sort((x, y) => y - x);
}

/** Turns rows and columns p and q so that the entry between them becomes 0. */
function rotate(a: Float64Array[], p: number, q: number): void {
  const between = a[p]![q]!;
  if (between === 0) return;
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * between);
  const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const row of a) {
    const [x, y] = [row[p]!, row[q]!];
    row[p] = cosine * x - sine * y;
    row[q] = sine * x + cosine * y;
  }
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [a[p]![k]!, a[q]![k]!];
    a[p]![k] = cosine * x - sine * y;
    a[q]![k] = sine * x + cosine * y;
  }
}
