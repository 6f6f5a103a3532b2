/**
 * Things by name, each with a name of its own: of several by one name the later ones get a number (`a~2.xml`) that no other has. The
 * same things in the same order always get the same names, so that a run that is taken up again knows them.
 */
export function distinct<T extends { readonly name: string }>(
  things: readonly T[],
  renamed: (thing: T, name: string) => T,
): readonly T[] {
  const taken = new Set(things.map(({ name }) => name));
  const last = new Map<string, number>();
  return things.map((thing) => {
    const before = last.get(thing.name);
    last.set(thing.name, before ?? 1);
    if (before === undefined) return thing;
    const [name, number] = freeName(thing.name, before + 1, taken);
    last.set(thing.name, number);
    taken.add(name);
    return renamed(thing, name);
  });
}

/** The number stands before the extension. */
function freeName(name: string, from: number, taken: ReadonlySet<string>): readonly [name: string, number: number] {
  for (let number = from; ; number += 1) {
    const numbered = name.replace(/(\.[^./]*)?$/, `~${number}$1`);
    if (!taken.has(numbered)) return [numbered, number];
  }
}
