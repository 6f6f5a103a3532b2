import { createPrivateKey, type KeyObject } from 'node:crypto';
import { configFault } from '../fault.ts';
import { chainOf } from './chain.ts';
import type { KeyOptions } from './key-options.ts';
import { SigningKey } from './signing-key.ts';

/** One block with its label. Source: RFC 7468 2. */
const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?-----END \1-----/g;

/** Reads PEM: one private key (PKCS#8, PKCS#1 or SEC1, encrypted or not) and, where they are there, its certificates. */
export function readPem(text: string, options: KeyOptions): SigningKey {
  const blocks = [...text.matchAll(BLOCK)].map(([pem, label = '']) => ({ pem, label }));
  const keys = blocks.filter(({ label }) => label.endsWith('PRIVATE KEY'));
  const [block] = keys;
  if (block === undefined || keys.length > 1) throw notOneKey(keys.length);
  if (block.label === 'OPENSSH PRIVATE KEY') throw openssh();
  const key = imported(block.pem, options.password);
  const certificates = blocks.filter(({ label }) => label === 'CERTIFICATE').map(({ pem }) => Buffer.from(pem));
  return new SigningKey(key, {
    kid: options.kid,
    algorithm: options.algorithm,
    chain: chainOf(certificates, key),
  });
}

function imported(pem: string, password: string | undefined): KeyObject {
  const isEncrypted = /ENCRYPTED PRIVATE KEY|^Proc-Type: 4,ENCRYPTED/m.test(pem);
  if (isEncrypted && password === undefined) {
    throw configFault(
      ['nøkkelen er kryptert, og passordet mangler', 'the key is encrypted, and the password is missing'],
      [
        'Sett passordet i miljøvariabelen som slutter på _KEY_PASSWORD.',
        'Set the password in the environment variable that ends in _KEY_PASSWORD.',
      ],
    );
  }
  try {
    return createPrivateKey(isEncrypted && password !== undefined ? { key: pem, passphrase: password } : pem);
  } catch {
    throw isEncrypted
      ? configFault([
          'nøkkelen kan ikke åpnes: feil passord, eller skadet',
          "the key can't be opened: wrong password, or damaged",
        ])
      : configFault(['nøkkelen er skadet, eller av ukjent slag', 'the key is damaged, or of an unknown kind']);
  }
}

function notOneKey(count: number) {
  return count === 0
    ? configFault(
        ['det er ingen privat nøkkel i PEM-teksten', 'there is no private key in the PEM text'],
        [
          'Et sertifikat eller en offentlig nøkkel kan ikke signere. Gi PRIVATE KEY-delen.',
          'A certificate or a public key can not sign. Give the PRIVATE KEY part.',
        ],
      )
    : configFault([
        `det er ${count} private nøkler i PEM-teksten; det skal være én`,
        `there are ${count} private keys in the PEM text; there should be one`,
      ]);
}

function openssh() {
  return configFault(
    ['nøkkelen er i formatet til OpenSSH', 'the key is in the format of OpenSSH'],
    ['Gjør den om til PKCS#8: ssh-keygen -p -m PKCS8 -f FIL', 'Turn it into PKCS#8: ssh-keygen -p -m PKCS8 -f FILE'],
  );
}
