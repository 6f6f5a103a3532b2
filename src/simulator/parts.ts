import type { Part } from './frame.ts';
import { kravPart } from './krav/part.ts';
import { openDataPart } from './open-data/part.ts';
import type { SimulatorOptions } from './options.ts';

/** What the simulator is made of, beside its own endpoints under /simulator/. */
export function partsOf(options: SimulatorOptions): readonly Part[] {
  return [kravPart(options.krav), openDataPart(options.openData), ...(options.parts ?? [])];
}
