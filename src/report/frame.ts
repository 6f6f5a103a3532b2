import type { Excerpt } from '../diagnostics/excerpt.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { type LineKind, maskedPieces } from '../diagnostics/mask-line.ts';
import type { Piece } from '../diagnostics/pieces.ts';
import type { FormatOptions } from './model.ts';
import { printable } from './printable.ts';

/** A source line with what a finding points at. */
export interface Frame {
  readonly line: number;
  /** One line of at most about `FRAME_WIDTH` columns, safe to print; person values are masked unless they are to be shown. */
  readonly text: string;
  /** Columns before the thing pointed at. */
  readonly indent: number;
}

export const FRAME_WIDTH = 100;
const TAB = '  ';
const ELLIPSIS = '…';

/** The frame of a finding from the excerpt around its place. */
export function frameOf(finding: Finding, excerpt: Excerpt, options: FormatOptions): Frame | null {
  const { line, column } = finding;
  if (line === null || column === null) return null;
  const at = column - excerpt.column;
  const pieces = options.showValues === true ? [whole(excerpt)] : masked(finding, excerpt, options);
  const before = pieces.flatMap((piece) => (piece.start < at ? [partBefore(piece, at)] : [])).join('');
  const all = pieces.map(({ text }) => text).join('');
  // Nothing but masks and marks: it would show nobody anything.
  if (!/[\p{L}\p{N}]/u.test(all)) return null;
  return { line, ...cutOut(clean(before), clean(all.slice(before.length)), excerpt) };
}

function whole({ text }: Excerpt): Piece {
  return { text, start: 0, end: text.length };
}

function masked(finding: Finding, { text, cut }: Excerpt, options: FormatOptions): readonly Piece[] {
  return maskedPieces(text, kindOf(finding, text), { names: toldNames(finding, options), cut });
}

function kindOf({ xpath, file }: Finding, text: string): LineKind {
  if (xpath !== null || /\.xml$/i.test(file ?? '')) return 'xml';
  return /\.(json|ndjson|jsonl)$/i.test(file ?? '') || !text.trimStart().startsWith('<') ? 'json' : 'xml';
}

/** Names that the finding's own words tell in clear: an unknown element is worth seeing where it stands. */
function toldNames({ id, params }: Finding, { texts }: FormatOptions): ReadonlySet<string> {
  const declared = Object.hasOwn(texts, id) ? (texts[id]?.params ?? {}) : {};
  const told = Object.entries(params).filter(([name]) => declared[name] === 'public');
  return new Set(told.flatMap(([, value]) => String(value).split(/[^\p{L}\p{N}_.-]+/u)));
}

/** What is shown of a piece before a place; a mask that holds the place stands for it from its beginning. */
function partBefore({ text, start, end }: Piece, at: number): string {
  if (end <= at) return text;
  return text.length === end - start ? text.slice(0, at - start) : '';
}

/** One line without anything that moves the cursor or colours. */
function clean(text: string): string {
  return printable(text.replaceAll('\t', TAB));
}

function cutOut(before: string, after: string, { column, cut }: Excerpt): Pick<Frame, 'text' | 'indent'> {
  const room = Math.max(FRAME_WIDTH / 2, FRAME_WIDTH - widthOf(after));
  const shown = column > 1 ? before : before.trimStart();
  const head = column > 1 || widthOf(shown) > room ? ELLIPSIS + lastOf(shown, room - 1) : shown;
  const rest = FRAME_WIDTH - widthOf(head);
  const tail = cut || widthOf(after) > rest ? firstOf(after, rest - 1).trimEnd() + ELLIPSIS : after.trimEnd();
  return { text: head + tail, indent: widthOf(head) };
}

function firstOf(text: string, width: number): string {
  let used = 0;
  let taken = '';
  for (const character of text) {
    used += widthOf(character);
    if (used > width) break;
    taken += character;
  }
  return taken;
}

function lastOf(text: string, width: number): string {
  return [...firstOf([...text].reverse().join(''), width)].reverse().join('');
}

const ZERO_WIDTH = /^[\p{Mn}\p{Me}]$/u;
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u;

/** Columns that a text takes on a terminal, roughly: marks none, East Asian characters and pictures two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += ZERO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
