/** What was made of a row or a text of the catalogue, kept: few of them are asked for, and those again and again. */
export function once<K extends number | string, T>(make: (of: K) => T): (of: K) => T {
  const known = new Map<K, { readonly made: T }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}
