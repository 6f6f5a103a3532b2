/** JSON, indented from the second line on, with all that a terminal could take for a command escaped. */
export function safeJson(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2)
    .replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)
    .replaceAll('\n', `\n${indent}`);
}

/** The same on one line. */
export function safeJsonLine(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
}

function escaped(character: string): string {
  const units = character.split('');
  return units.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}
