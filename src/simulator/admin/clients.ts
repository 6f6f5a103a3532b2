import { BkmError } from '../../errors.ts';
import type { Answer, Route } from '../frame.ts';
import type { Clients, DemoClient } from '../tokens/clients.ts';
import { readClient } from '../tokens/read-client.ts';
import { answering } from './body.ts';

/** Registers clients of the token endpoints, and hands out the built-in ones. */
export function clientRoutes(clients: Clients): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/simulator/clients',
      public: true,
      about: 'registered clients of Maskinporten and HelseID',
      handle: () => ({ status: 200, json: clients.registered.map(({ clientId, kind }) => ({ clientId, kind })) }),
    },
    {
      method: 'POST',
      path: '/simulator/clients',
      public: true,
      about:
        '{"clientId", "kind": "maskinporten"|"helseid", "jwks": {"keys": […]}, "samhandler": {"type": "orgnr", "id"}}',
      handle: answering(async (request): Promise<Answer> => {
        const client = readClient(request.json());
        await clients.add(client);
        return { status: 201, json: { clientId: client.clientId, kind: client.kind } };
      }),
    },
    {
      method: 'GET',
      path: '/simulator/demo-client/:kind',
      public: true,
      about: 'the built-in client of maskinporten or helseid, with its private key',
      handle: answering(async ({ params }) => ({ status: 200, json: await demo(clients, params('kind')) })),
    },
    {
      method: 'GET',
      path: '/simulator/demo-client/:kind/key',
      public: true,
      about: 'the same, its private JWK alone',
      handle: answering(async ({ params }) => ({
        status: 200,
        json: (await demo(clients, params('kind'))).privateJwk,
      })),
    },
  ];
}

async function demo(clients: Clients, kind: string): Promise<DemoClient> {
  if (kind !== 'maskinporten' && kind !== 'helseid') {
    throw new BkmError('OPTIONS', 'There is a demo client of maskinporten and of helseid.');
  }
  return await clients.demo(kind);
}
