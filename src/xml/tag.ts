/** An attribute that holds something: no namespace declaration, nothing of XML Schema instance. */
export interface XmlAttribute {
  /** Local name; with its prefix where it has one, since it is then no attribute of the message's own. */
  readonly name: string;
  readonly value: string;
  readonly line: number;
  readonly column: number;
}

export interface XmlTag {
  /** Local name. */
  readonly name: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  /** True where xsi:nil says that it holds nothing. */
  readonly nil: boolean;
  /** Of the `<`. */
  readonly line: number;
  readonly column: number;
}

export interface XmlHandlers {
  open(tag: XmlTag): void;
  text(text: string): void;
  close(): void;
}
