/** A value of the JSON as the XML writes it, and where it stands in the JSON. */
export interface Leaf {
  readonly pointer: string;
  readonly text: string;
}

/** A JSON object of which each value is known to be writable. What is absent, null or "" is not in it. */
export interface Tree {
  readonly pointer: string;
  readonly values: ReadonlyMap<string, Leaf>;
  readonly objects: ReadonlyMap<string, Tree>;
  readonly lists: ReadonlyMap<string, readonly Tree[]>;
}

/** A tree without anything in it. */
export function emptyTree(pointer: string): Tree {
  return { pointer, values: new Map(), objects: new Map(), lists: new Map() };
}

/** True when no value stands anywhere in it. */
export function isEmpty(tree: Tree): boolean {
  return (
    tree.values.size === 0 &&
    [...tree.objects.values()].every(isEmpty) &&
    [...tree.lists.values()].every((items) => items.every(isEmpty))
  );
}

/** The object at `steps`, or undefined. */
export function treeAt(tree: Tree, steps: readonly string[]): Tree | undefined {
  let at: Tree | undefined = tree;
  for (const step of steps) at = at?.objects.get(step);
  return at;
}

/** The same tree with other or more values. */
export function withValues(tree: Tree, values: Readonly<Record<string, Leaf>>): Tree {
  return { ...tree, values: new Map([...tree.values, ...Object.entries(values)]) };
}

/** The same tree with another object. */
export function withObject(tree: Tree, name: string, object: Tree): Tree {
  return { ...tree, objects: new Map([...tree.objects, [name, object]]) };
}

/** The same tree with another list. */
export function withList(tree: Tree, name: string, list: readonly Tree[]): Tree {
  return { ...tree, lists: new Map([...tree.lists, [name, list]]) };
}
