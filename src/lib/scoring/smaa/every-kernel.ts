import type { MakeKernel } from './kernel.ts';
import { plainKernel } from './plain-kernel.ts';
import { wasmKernel } from './wasm-kernel.ts';

/** The fastest first; the last serves any problem on any machine. */
export const everyKernel: readonly MakeKernel[] = [wasmKernel, plainKernel];
