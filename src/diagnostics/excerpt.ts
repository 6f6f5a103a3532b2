/** A line of a source file, or a stretch of a long one, as it was written. It may hold person values: only a masked form is shown. */
export interface Excerpt {
  readonly text: string;
  /** Column of its first unit, from 1: above 1 where the line's beginning is cut off. */
  readonly column: number;
  /** True where the line goes on after it. */
  readonly cut: boolean;
}

/** Excerpts of one file by the place that they were taken around: see `excerptKey`. */
export type Excerpts = ReadonlyMap<string, Excerpt>;

/** `12:34`, for line 12 and column 34. */
export function excerptKey(line: number, column: number): string {
  return `${line}:${column}`;
}
