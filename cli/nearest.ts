/** The known word that is most like `word`, or null when none is near: at most a third of it may differ. */
export function nearestTo(word: string, known: readonly string[]): string | null {
  const ranked = known.map((each) => ({ each, distance: distance(word, each) })).sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(2, word.length / 3) ? best.each : null;
}

/** Edits between two words. Source: Levenshtein, 1965; two rows of the table. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, char] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const [above = 0, left = 0, corner = 0] = [row[j + 1], next[j], row[j]];
      next.push(Math.min(above + 1, left + 1, corner + (char === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
