/** What a file is taken for, by its name. */
export type Kind = 'message' | 'gzip' | 'zip' | 'other';

/** By the last extension; what is asked for by a pattern of the user's is a message whatever it is called. */
export function kindOf(name: string, isWanted: boolean): Kind {
  const extension = extensionOf(name);
  if (extension === '.zip') return 'zip';
  if (extension === '.gz') return isWanted || /\.xml\.gz$/i.test(name) ? 'gzip' : 'other';
  return isWanted || extension === '.xml' ? 'message' : 'other';
}

/** `.xml`, in small letters; `` for none. A name that begins with a point has none by that alone. */
export function extensionOf(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const point = base.lastIndexOf('.');
  return point <= 0 ? '' : base.slice(point).toLowerCase();
}

/** By its name, packed or not. */
export function isJson(name: string): boolean {
  return /\.(?:json|ndjson|jsonl)(?:\.gz)?$/i.test(name);
}
