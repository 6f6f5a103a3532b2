import type { Said, Say } from './lang.ts';

/** `1 regning`, `2 regninger`. */
export function counted(number: number, one: Said, more: Said, say: Say): string {
  return `${number} ${number === 1 ? say(...one) : say(...more)}`;
}
