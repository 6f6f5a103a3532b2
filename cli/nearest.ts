/** The known word that is most like `word`, or null when none is near: at most a third of it may differ, or its end be missing. */
export function nearestTo(word: string, known: readonly string[]): string | null {
  const ranked = known.map((each) => ({ each, distance: edits(word, each) })).sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  if (best && best.distance <= Math.max(1, Math.floor(word.length / 3))) return best.each;
  return word.length < 3 ? null : (known.find((each) => each.startsWith(word)) ?? null);
}

/** Edits between two words; two neighbours swapped are one. Source: Damerau, 1964, as optimal string alignment. */
function edits(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const [above = 0, left = 0, corner = 0] = [row[j + 1], next[j], row[j]];
      const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
      const plain = Math.min(above + 1, left + 1, corner + (a[i] === b[j] ? 0 : 1));
      next.push(swapped ? Math.min(plain, (before[j - 1] ?? 0) + 1) : plain);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
