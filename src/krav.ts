/**
 * bkm-toolkit/krav: the Krav API, and tokens for it. Needs Node.
 */
export type { AuthIo } from './auth/auth-io.ts';
export { cached as cachedToken, type FetchToken } from './auth/cached.ts';
export { type Prover as DpopProver, proverOf as dpopProver } from './auth/dpop.ts';
export { AuthError, type AuthFacts } from './auth/fault.ts';
export { givenToken } from './auth/given-token.ts';
export { helseId } from './auth/helseid.ts';
export type { HelseIdOptions } from './auth/helseid-options.ts';
export type { Algorithm } from './auth/keys/algorithm.ts';
export { type KeyFile, type KeyWarning, readKeyFile } from './auth/keys/key-file.ts';
export type { KeyOptions } from './auth/keys/key-options.ts';
export { readKey } from './auth/keys/read-key.ts';
export { SigningKey } from './auth/keys/signing-key.ts';
export { maskinporten } from './auth/maskinporten.ts';
export type { MaskinportenOptions } from './auth/maskinporten-options.ts';
export { simulatorToken } from './auth/simulator-token.ts';
export type { AccessToken, ProofRequest, TokenRequest, TokenSource } from './auth/token.ts';
export { type TokenCommandOptions, tokenCommand } from './auth/token-command.ts';
export type { HttpIo } from './http/io.ts';
export { DEFAULT_RETRY, type RetryPolicy } from './http/retry.ts';
export { type CallOptions, KravClient, type KravClientOptions, type Mottatt } from './krav/client.ts';
export { KravError, type KravErrorFacts, type KravFault } from './krav/error.ts';
export { latestTreatment } from './krav/latest.ts';
export type { KontrollMerknad, Melding, Regning as Regningsutfall, VedtakInfo } from './krav/status.ts';
export { readMeldinger } from './krav/status.ts';
export type { Feil, Submission } from './krav/submission.ts';
export { areControlled, isControlled, type WaitOptions, waitForControl } from './krav/wait.ts';
export type { Oppmote, OppmoterSporsmal, OppmoterSvar, PraksiserSvar } from './krav/wire.ts';
