/** Columns that a line keeps to where its words allow. */
export const WIDTH = 116;

/** A piece that a line is not broken within: how wide it is, and how it is written. */
export interface Word {
  readonly width: number;
  readonly text: string;
}

/** The words of a text, each painted by itself, so that no colour runs over a line break. */
export function wordsOf(text: string, paint: (word: string) => string = (word) => word): readonly Word[] {
  const words = text.split(' ').filter((word) => word !== '');
  return words.map((word) => ({ width: word.length, text: paint(word) }));
}

/** Lines of words; `first` stands before the first line, `rest` before the others. A word wider than a line stays whole. */
export function wrap(words: readonly Word[], first: string, rest: string): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let width = first.length;
  let empty = true;
  for (const word of words) {
    if (!empty && width + 1 + word.width > WIDTH) {
      lines.push(line);
      line = rest;
      width = rest.length;
      empty = true;
    }
    line += empty ? word.text : ` ${word.text}`;
    width += empty ? word.width : word.width + 1;
    empty = false;
  }
  return [...lines, line];
}
