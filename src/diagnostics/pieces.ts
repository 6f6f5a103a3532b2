import { MASK } from './mask.ts';

/** A stretch of a text: `text` is what is shown of what stands from `start` to `end`. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How a text goes on, up to `end`: shown or masked. */
export interface Mark {
  readonly end: number;
  readonly shown: boolean;
}

/** The pieces that marks make of a text. What is masked, with at most blanks between, becomes one mask. */
export function piecesOf(text: string, marks: Iterable<Mark>): readonly Piece[] {
  const pieces: (Piece & { readonly shown: boolean })[] = [];
  let at = 0;
  for (const { end, shown } of marks) {
    if (end <= at) continue;
    const start = mergedStart(pieces, shown) ?? at;
    pieces.push({ text: shown ? text.slice(start, end) : MASK, start, end, shown });
    at = end;
  }
  return pieces.map(({ text, start, end }) => ({ text, start, end }));
}

/** Takes off the pieces that become one with a piece that follows, and gives where they start. */
function mergedStart(pieces: (Piece & { readonly shown: boolean })[], shown: boolean): number | null {
  const last = pieces.at(-1);
  if (last === undefined) return null;
  if (last.shown === shown) return pieces.pop()?.start ?? null;
  const before = pieces.at(-2);
  if (shown || before === undefined || last.text.trim() !== '') return null;
  pieces.length -= 2;
  return before.start;
}
