/** From what the user wrote to a UID in Postman, with as few requests as the form allows: none for a UID. */
import { distance } from 'fastest-levenshtein';
import * as v from 'valibot';
import { isNotFound, type PostmanClient } from '../../postman/index.ts';
import type { PostmanReference } from '../inputs/collection/reference.ts';

/** A reference that fits nothing, or too much. */
class UnresolvedReferenceError extends Error {
  override readonly name = 'UnresolvedReferenceError';
}

/** Where things are looked for and made; by default wherever the key leads. */
export interface Scope {
  readonly workspace?: string | undefined;
}

/** An ID goes where a UID is wanted when the answer has none: Postman's mock endpoints take both (inferred). */
const infoSchema = v.object({ uid: v.string() });

/** The UID of a collection. @throws UnresolvedReferenceError when a name fits none or several, or an ID none; PostmanApiError */
export function resolveCollection(client: PostmanClient, reference: PostmanReference, scope: Scope): Promise<string> {
  const { text } = reference;
  return resolve(reference, scope, {
    get: async () => {
      // `model=minimal` spares the download of a collection that can have megabytes.
      const { info } = await client.getCollection(text, { minimal: true });
      const uid = v.safeParse(infoSchema, info);
      return uid.success ? uid.output.uid : text;
    },
    fitting: () => client.listCollections({ ...scope, name: text }),
    all: () => client.listCollections(scope),
  });
}

/** The same for an environment: the API has no look-up by name, so names are compared here. */
export function resolveEnvironment(client: PostmanClient, reference: PostmanReference, scope: Scope): Promise<string> {
  const { text } = reference;
  return resolve(reference, scope, {
    get: async () => {
      // This answer alone has no `uid`, but its owner, from which a UID is made.
      const { owner } = await client.getEnvironment(text);
      return typeof owner === 'string' ? `${owner}-${text}` : text;
    },
    all: () => client.listEnvironments(scope),
  });
}

type List = () => Promise<readonly { readonly uid: string; readonly name: string }[]>;

/** How one kind of item is asked for: by its ID, by its name where the API can do that, and the whole list. */
interface Asking {
  readonly get: () => Promise<string>;
  readonly fitting?: List;
  readonly all: List;
}

async function resolve(
  { kind, input, text, isFolder }: PostmanReference,
  { workspace }: Scope,
  { get, fitting, all }: Asking,
): Promise<string> {
  if (kind === 'uid') return text;
  if (kind === 'id') {
    return get().catch((cause: unknown) => {
      if (!isNotFound(cause)) throw cause;
      throw new UnresolvedReferenceError(
        `\`${input}\` is "${text}": the account of this key has no ${input} with this ID. Was it deleted, or does the key belong to another team?`,
        { cause },
      );
    });
  }
  const items = await (fitting ?? all)();
  const [first, ...others] = items.filter(({ name }) => name === text);
  if (first !== undefined && others.length === 0) return first.uid;
  const where = workspace === undefined ? 'the account of this key' : `workspace ${workspace}`;
  if (first !== undefined) {
    const uids = [first, ...others].map(({ uid }) => uid);
    throw new UnresolvedReferenceError(
      `\`${input}\` is "${text}", and ${where} has ${uids.length} of that name. Give the UID of one: ${uids.join(', ')}.`,
    );
  }
  const nearest = nearestNames(text, fitting === undefined ? items : await all());
  throw new UnresolvedReferenceError(
    `\`${input}\` is "${text}": there is ${isFolder ? 'a folder and no file' : 'no file'} of that name here, and no ${input} in ${where}. ` +
      (nearest.length === 0 ? `It holds no ${input} at all.` : `The nearest names are ${nearest.join(', ')}.`),
  );
}

function nearestNames(text: string, items: Awaited<ReturnType<List>>): string[] {
  const wanted = text.toLowerCase();
  return [...new Set(items.map(({ name }) => name))]
    .map((name) => ({ name, edits: distance(wanted, name.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ name }) => `"${name}"`);
}
