import fc from 'fast-check';

/** White space in all the forms that end or fill a line. */
const space = fc.stringMatching(/^[ \t\n\r]{1,4}$/).map((text) => text || ' ');
const maybeSpace = fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: space });

const name = fc.constantFrom('a', 'Takst', 'B-2', 'x_y.z', 'øl', '𐐀', 'constructor', '__proto__', 'toString');
const prefixed = fc.tuple(fc.constantFrom('', '', 'p:', 'q:'), name).map(([prefix, local]) => prefix + local);

const piece = fc.constantFrom(
  'a',
  'Ø',
  '🦷',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '>',
  '&amp;',
  '&lt;',
  '&#xD8;',
  '&#229;',
  '&#10;',
);
const value = fc
  .array(fc.oneof(piece, fc.constantFrom("'", '/', '=', '&quot;')), { maxLength: 6 })
  .map((all) => all.join(''));
const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((all) => all.join('').replaceAll(']]>', ''));

const inComment = fc.constantFrom('x', '<a b="1">', '<', '\n', '\r', '\r\n', '🦷', 'Ø', '&', ' ]]> ', '- ');
const loose = fc.array(inComment, { maxLength: 4 }).map((all) => all.join(''));
const comment = loose.map((inside) => `<!-- ${inside} -->`);
const instruction = loose.map((inside) => `<?pi ${inside}?>`);
const cdata = loose.map((inside) => `<![CDATA[${inside.replaceAll(']]>', '')}]]>`);

const attributes = fc
  .uniqueArray(fc.tuple(prefixed, space, maybeSpace, maybeSpace, value), { maxLength: 4, selector: ([key]) => key })
  .map((all) => all.map(([key, before, left, right, inside]) => `${before}${key}${left}=${right}"${inside}"`).join(''));

const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 5 }, { weight: 3, arbitrary: text }, comment, cdata, instruction, {
    weight: 4,
    arbitrary: tie('tree'),
  }),
  tree: fc
    .tuple(prefixed, attributes, maybeSpace, fc.option(fc.array(tie('node'), { maxLength: 5 })), maybeSpace)
    .map(([tag, given, within, children, after]) =>
      children === null
        ? `<${tag}${given}${within}/>`
        : `<${tag}${given}${within}>${children.join('')}</${tag}${after}>`,
    ),
}));

const around = fc.array(fc.oneof(space, comment), { maxLength: 3 }).map((all) => all.join(''));

/** A well-formed document without DOCTYPE. */
export const documents = fc
  .tuple(fc.boolean(), around, fc.array(tree, { maxLength: 4 }), fc.boolean(), around)
  .map(([declared, before, inside, breaks, after]) => {
    const root = `<r${breaks ? '\r\n' : ' '}xmlns:p="urn:p"\txmlns:q="urn:q">`;
    return `${declared ? '<?xml version="1.0"\n?>' : ''}${before}${root}${inside.join('')}</r>${after}`;
  });

/** The lengths at which a text is cut into chunks, in turn. */
export const cuts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });

/** The text in pieces of these lengths, over and over; a character may be cut in two. */
export function piecesOf<T extends string | Uint8Array>(whole: T, lengths: readonly number[]): T[] {
  const pieces: T[] = [];
  for (let at = 0, turn = 0; at < whole.length; turn += 1) {
    const end = at + (lengths[turn % lengths.length] ?? 1);
    pieces.push(whole.slice(at, end) as T);
    at = end;
  }
  return pieces;
}
