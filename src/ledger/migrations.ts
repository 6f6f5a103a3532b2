/** Of SQLite files that are this ledger: "bkml". */
export const APPLICATION_ID = 0x626b_6d6c;

/** Each brings the ledger one version on; never changed once released, only added to. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE message (
    message INTEGER PRIMARY KEY,
    target TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    praksis_id TEXT NOT NULL,
    antall INTEGER NOT NULL,
    sum INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('sendes', 'mottatt', 'feil_i_melding', 'ukjent', 'ikke_sendt')),
    id TEXT,
    codes TEXT NOT NULL DEFAULT '[]',
    attempts INTEGER NOT NULL DEFAULT 0,
    first_sent INTEGER NOT NULL,
    last_sent INTEGER NOT NULL,
    answered INTEGER,
    sender TEXT,
    replaces TEXT,
    meldingsstatus TEXT,
    kontrollstatus TEXT,
    utbetalingsstatus TEXT,
    vedtak_id TEXT,
    sum_utbetalt INTEGER,
    checked INTEGER,
    UNIQUE (target, hash),
    CHECK ((state = 'mottatt') = (id IS NOT NULL)),
    CHECK ((state = 'sendes') = (sender IS NOT NULL))
  ) STRICT;
  CREATE INDEX message_id ON message (id);
  CREATE INDEX message_state ON message (state);
  CREATE TABLE bill (
    message INTEGER NOT NULL REFERENCES message (message) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    guid TEXT NOT NULL,
    regningsnummer TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('original', 'kreditering', 'korrigering')),
    status TEXT,
    merknader TEXT NOT NULL DEFAULT '[]',
    PRIMARY KEY (message, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX bill_guid ON bill (guid);
  CREATE INDEX bill_regningsnummer ON bill (regningsnummer);
  `,
  `
  CREATE TABLE cap (
    message INTEGER NOT NULL,
    position INTEGER NOT NULL,
    key TEXT NOT NULL CHECK (length(key) = 64),
    dag TEXT NOT NULL CHECK (length(dag) = 10),
    antall INTEGER NOT NULL CHECK (antall > 0),
    PRIMARY KEY (message, position, key),
    FOREIGN KEY (message, position) REFERENCES bill (message, position) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX cap_key ON cap (key);
  `,
];
