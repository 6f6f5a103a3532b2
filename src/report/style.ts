/** What a piece of text is; how that looks is decided here. */
export type Look = 'error' | 'warning' | 'info' | 'good' | 'strong' | 'faint';

/** Text as it looks: with ANSI colours, or as it is. */
export type Paint = (look: Look, text: string) => string;

/** SGR codes to begin and end with. Ours and not Node's, as the library runs in browsers too. */
const SGR: Readonly<Record<Look, readonly [number, number]>> = {
  error: [31, 39],
  warning: [33, 39],
  info: [36, 39],
  good: [32, 39],
  strong: [1, 22],
  faint: [2, 22],
};

export function paintOf(color: boolean): Paint {
  if (!color) return (_, text) => text;
  return (look, text) => `\u001B[${SGR[look][0]}m${text}\u001B[${SGR[look][1]}m`;
}
