/**
 * Full years of age on a day; negative before birth. Both `YYYY-MM-DD`. Who was born on 29 February turns a year older on 1 March in
 * common years.
 */
export function alder(fodselsdato: string, dato: string): number {
  const years = Number(dato.slice(0, 4)) - Number(fodselsdato.slice(0, 4));
  return dato.slice(5) < fodselsdato.slice(5) ? years - 1 : years;
}
