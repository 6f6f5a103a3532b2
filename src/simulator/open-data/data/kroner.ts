/** Øre as a number of kroner for the wire; the division gives the shortest decimal. */
export function kroner(ore: number): number {
  return ore / 100;
}

/** Stands in every name and description. */
export function syntetisk(text: string): string {
  return `${text} (syntetisk)`;
}
