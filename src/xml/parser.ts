import { type EventNameToHandler, SaxesParser } from 'saxes';

const OPTIONS = { xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true } as const;

type Name = 'xmldecl' | 'doctype' | 'processinginstruction' | 'comment' | 'cdata' | 'text';
type TagName = 'opentagstart' | 'attribute' | 'opentag' | 'closetag';

/** What the parser calls, by saxes' own names; `fault` makes what is thrown where it finds the text not well-formed. */
export type ParserEvents = { readonly [N in Name | TagName]: EventNameToHandler<typeof OPTIONS, N> } & {
  readonly fault: (message: string) => Error;
};

const ENTITIES: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
});

/**
 * saxes as we use it. A class of its own, since V8 makes room for the fields that a constructor adds: the same handlers added
 * from outside turn the parser into a dictionary, five times as slow.
 */
export class Parser extends SaxesParser<typeof OPTIONS> {
  readonly #fault: (message: string) => Error;

  constructor(events: ParserEvents) {
    super(OPTIONS);
    this.#fault = events.fault;
    // The parser's own table inherits from Object: &constructor; would be an entity.
    this.ENTITIES = ENTITIES;
    this.on('xmldecl', events.xmldecl);
    this.on('doctype', events.doctype);
    this.on('processinginstruction', events.processinginstruction);
    this.on('comment', events.comment);
    this.on('cdata', events.cdata);
    this.on('text', events.text);
    this.on('opentagstart', events.opentagstart);
    this.on('attribute', events.attribute);
    this.on('opentag', events.opentag);
    this.on('closetag', events.closetag);
  }

  /** Of saxes: called at each fault. */
  override fail(message: string): this {
    throw this.#fault(message);
  }
}
