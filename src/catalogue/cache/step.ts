import type { DatasetName } from '../client/client.ts';

/** What happens, as it happens. */
export type SyncStep =
  | { readonly kind: 'fetching' | 'stored' | 'unchanged' | 'failed'; readonly dataset: DatasetName }
  /** A file is whole on the disk, and has no name yet. */
  | { readonly kind: 'written'; readonly file: string }
  | { readonly kind: 'committed' }
  | { readonly kind: 'removed'; readonly file: string };
