import { createScanner, type JSONScanner, type SyntaxKind } from 'jsonc-parser';

/** A place in a text: line and column count from 1, columns in UTF-16 units. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** How a walk ended: at the end, where it was told to stop, at the first syntax error, or at a container too deep. */
export type WalkEnd = { readonly kind: 'end' | 'stopped' } | ({ readonly kind: 'syntax' | 'depth' } & Spot);

/**
 * Is told of each value as it begins: its name or index in what holds it (null for the whole document), how many containers
 * hold it, and where it stands; a member of an object stands at its name. Returning false ends the walk.
 */
export type OnValue = (step: string | number | null, depth: number, spot: Spot) => boolean;

// The parser declares SyntaxKind as a const enum, which isolatedModules can't read.
const OPEN_BRACE: SyntaxKind = 1;
const CLOSE_BRACE: SyntaxKind = 2;
const OPEN_BRACKET: SyntaxKind = 3;
const CLOSE_BRACKET: SyntaxKind = 4;
const COMMA: SyntaxKind = 5;
const COLON: SyntaxKind = 6;
const NULL: SyntaxKind = 7;
const STRING: SyntaxKind = 10;
const NUMBER: SyntaxKind = 11;
const LINE_BREAK: SyntaxKind = 14;
const TRIVIA: SyntaxKind = 15;
const EOF: SyntaxKind = 17;

interface Frame {
  readonly closer: SyntaxKind;
  index: number;
}

type Expected = 'value' | 'first-item' | 'key' | 'first-key' | 'colon' | 'next';

/**
 * Goes through a JSON text in one pass, without recursion: jsonc-parser's own `visit` calls itself for each level, and 100,000
 * brackets would end it. Strict JSON: comments and trailing commas are syntax errors.
 */
export function walkJson(text: string, maxDepth: number, onValue: OnValue): WalkEnd {
  const scanner = createScanner(text, false);
  const frames: Frame[] = [];
  let expected: Expected = 'value';
  for (;;) {
    const token = scanner.scan();
    if (token === TRIVIA || token === LINE_BREAK) continue;
    if (scanner.getTokenError() !== 0) return { kind: 'syntax', ...spotOf(scanner) };
    const frame = frames.at(-1);
    if (token === EOF && expected === 'next' && frame === undefined) return { kind: 'end' };
    if (closes(token, frame, expected)) {
      frames.pop();
      expected = 'next';
      continue;
    }
    const isKey: boolean = token === STRING && (expected === 'key' || expected === 'first-key');
    const isItem: boolean = startsValue(token) && (expected === 'value' || expected === 'first-item');
    if (isKey || (isItem && frame?.closer !== CLOSE_BRACE)) {
      const step = isKey ? scanner.getTokenValue() : (frame?.index ?? null);
      if (!onValue(step, frames.length, spotOf(scanner))) return { kind: 'stopped' };
    }
    if (isKey) {
      expected = 'colon';
    } else if (isItem) {
      const opens: boolean = token === OPEN_BRACE || token === OPEN_BRACKET;
      if (opens && frames.length >= maxDepth) return { kind: 'depth', ...spotOf(scanner) };
      if (opens) frames.push({ closer: token === OPEN_BRACE ? CLOSE_BRACE : CLOSE_BRACKET, index: 0 });
      expected = token === OPEN_BRACE ? 'first-key' : token === OPEN_BRACKET ? 'first-item' : 'next';
    } else if (token === COLON && expected === 'colon') {
      expected = 'value';
    } else if (token === COMMA && expected === 'next' && frame !== undefined) {
      frame.index++;
      expected = frame.closer === CLOSE_BRACE ? 'key' : 'value';
    } else {
      return { kind: 'syntax', ...spotOf(scanner) };
    }
  }
}

function closes(token: SyntaxKind, frame: Frame | undefined, expected: Expected): boolean {
  return token === frame?.closer && (expected === 'next' || expected === 'first-item' || expected === 'first-key');
}

/** The kinds between are true and false. */
function startsValue(token: SyntaxKind): boolean {
  return token === OPEN_BRACE || token === OPEN_BRACKET || (token >= NULL && token <= NUMBER);
}

function spotOf(scanner: JSONScanner): Spot {
  return { line: scanner.getTokenStartLine() + 1, column: scanner.getTokenStartCharacter() + 1 };
}
