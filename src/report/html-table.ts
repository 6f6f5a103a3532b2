import { type Child, element, type Html } from './html-element.ts';

export interface Column {
  readonly heading: string;
  readonly kind: 'text' | 'number';
}

/** A table with a caption; the first cell of a row is its heading. It scrolls in itself where the page is narrow. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Child[])[],
  foot?: readonly Child[],
): Html {
  const cell = (child: Child, index: number) =>
    index === 0
      ? element('th', { scope: 'row', class: columns[0]?.kind ?? null }, child)
      : element('td', { class: columns[index]?.kind ?? null }, child);
  const headings = columns.map(({ heading, kind }) => element('th', { scope: 'col', class: kind }, heading));
  return element(
    'div',
    { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, headings)),
      element(
        'tbody',
        {},
        rows.map((row) => element('tr', {}, row.map(cell))),
      ),
      foot === undefined ? null : element('tfoot', {}, element('tr', {}, foot.map(cell))),
    ),
  );
}
