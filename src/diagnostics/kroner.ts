/** An amount as `oreToText` writes it. */
const AMOUNT = /(-?)(\d+)\.(\d\d)(?!\d)/g;

/**
 * A text with amounts (`-1234.50`, `15.00 / 175.00`) for people, without unit: `-1 234,50` in nb (with no-break spaces), `-1,234.50` in
 * en. The sign is a hyphen-minus, so that the text can be searched and pasted.
 */
export function kronerIn(text: string, lang: 'nb' | 'en'): string {
  const [thousands, point] = lang === 'nb' ? ['\u00a0', ','] : [',', '.'];
  return text.replaceAll(AMOUNT, (_, sign: string, kroner: string, decimals: string) => {
    return `${sign}${kroner.replace(/\B(?=(\d{3})+$)/g, thousands)}${point}${decimals}`;
  });
}
