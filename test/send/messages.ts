/** A bill that is told from others by its number; 10 kroner for each. */
export function regning(number: number, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const guid = `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
  return { guid, regningsnummer: String(number), belop: number * 10, ...changes };
}

/** A message of bills, with the right count and sum. */
export function melding(
  regninger: readonly Readonly<Record<string, unknown>>[],
  changes: Readonly<Record<string, unknown>> = {},
) {
  const ore = regninger.reduce((sum, { belop }) => sum + Math.round(Number(belop) * 100), 0);
  return {
    praksisId: '7',
    behandlerkrav: { navnEPJ: 'Prøve', regninger, antallRegninger: regninger.length, belop: ore / 100 },
    ...changes,
  };
}
