import type { MakeKernel } from './kernel.ts';
import type { SmaaProblem } from './smaa.ts';
import { compiledKernel, wasmKernel } from './wasm-kernel.ts';

/** Puts a problem as a weighted sum where it can be; what other methods take is loaded with the first of them. */
export async function loadSum(problem: SmaaProblem): Promise<SmaaProblem> {
  if (!problem.method) return problem;
  const { asWeightedSum } = await import('./as-weighted-sum.ts');
  return asWeightedSum(problem);
}

/** The kernel that serves a problem: plain TypeScript is loaded only where it has to. */
export async function loadKernels({ method, groups }: SmaaProblem): Promise<readonly MakeKernel[]> {
  if (!method && !groups && compiledKernel()) return [wasmKernel];
  const { plainKernel } = await import('./plain-kernel.ts');
  return [plainKernel];
}
