/** A checked-out repository for end-to-end tests: a collection and an environment in files, written by the test. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { collection, environment, request } from './builders.ts';
import { tempDirectory } from './temp-directory.ts';

/** The repository of this project, which is the action too. */
export const projectRoot = path.resolve(import.meta.dirname, '..', '..');

/** Two requests with an example each; `{{stage}}` comes from the environment. */
export const shopCollection = collection({
  name: 'Shop',
  items: [
    request({
      name: 'Get order',
      url: '{{baseUrl}}/orders/7?full=true',
      examples: [
        { name: 'Order 7', headers: { 'Content-Type': 'application/json' }, body: '{"id":7,"stage":"{{stage}}"}' },
      ],
    }),
    request({
      name: 'Create order',
      method: 'POST',
      url: '{{baseUrl}}/orders',
      body: '{"item":"tea"}',
      examples: [{ name: 'Created', status: 201, body: '{"id":8}' }],
    }),
  ],
});

export const shopEnvironment = environment({ name: 'Shop test', values: { stage: 'test' } });

export interface Workspace extends AsyncDisposable {
  readonly path: string;
}

/** Writes `shop.json` and `shop-env.json`, and whatever else is given, into a new directory. */
export async function makeWorkspace(files: Readonly<Record<string, unknown>> = {}): Promise<Workspace> {
  const directory = await tempDirectory('workspace-');
  const all = { 'shop.json': shopCollection, 'shop-env.json': shopEnvironment, ...files };
  for (const [name, content] of Object.entries(all)) {
    const file = path.join(directory.path, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
  }
  return { path: directory.path, [Symbol.asyncDispose]: () => directory.remove() };
}
