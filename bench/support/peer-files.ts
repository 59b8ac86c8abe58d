/** One API as a collection, as an OpenAPI document, as files at their paths and as WireMock mappings. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { jsonOfLength, type BenchApi } from './api.ts';
import type { ApiFiles } from './install-peers.ts';

/** @param api whose calls are all GET, each with the 1 kB that `jsonOfLength` makes of its index */
export async function writeApiFiles(directory: string, api: BenchApi): Promise<ApiFiles> {
  const wiremock = path.join(directory, 'wiremock');
  await mkdir(path.join(wiremock, 'mappings'), { recursive: true });
  const files = {
    collection: path.join(directory, 'collection.json'),
    openapi: path.join(directory, 'openapi.json'),
    answers: path.join(directory, 'answers'),
    wiremock,
  };
  const bodies = api.requests.map(({ target }, id) => [target, jsonOfLength(1024, { id })] as const);
  const operation = (body: string) => ({
    get: {
      responses: {
        200: { description: 'OK', content: { 'application/json': { example: JSON.parse(body) as unknown } } },
      },
    },
  });
  const openapi = {
    openapi: '3.0.3',
    info: { title: 'Bench', version: '1' },
    paths: Object.fromEntries(bodies.map(([target, body]) => [target, operation(body)])),
  };
  const mappings = bodies.map(([target, body]) => ({
    request: { method: 'GET', urlPath: target },
    response: { status: 200, headers: { 'Content-Type': 'application/json' }, body },
  }));
  await writeFile(files.collection, JSON.stringify(api.collection, undefined, 2));
  await writeFile(files.openapi, JSON.stringify(openapi));
  for (const [target, body] of bodies) {
    const file = path.join(files.answers, `${target}.json`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, body);
  }
  await writeFile(path.join(wiremock, 'mappings', 'all.json'), JSON.stringify({ mappings }));
  return files;
}
