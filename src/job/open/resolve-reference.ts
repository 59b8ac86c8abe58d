/** From what the user wrote to a UID in Postman, with as few requests as the form allows: none for a UID. */
import { distance } from 'fastest-levenshtein';
import * as v from 'valibot';
import { isNotFound, type PostmanClient } from '../../postman/index.ts';
import type { PostmanReference } from '../inputs/collection/reference.ts';

/** A reference that fits nothing, or too much. */
class UnresolvedReferenceError extends Error {
  override readonly name = 'UnresolvedReferenceError';
}

/** An ID goes where a UID is wanted when the answer has none: Postman's mock endpoints take both (inferred). */
const infoSchema = v.object({ uid: v.string() });

interface Named {
  readonly uid: string;
  readonly name: string;
}

/** @throws UnresolvedReferenceError when a name fits none or several, or an ID none; PostmanApiError */
export async function resolveCollection(
  client: PostmanClient,
  reference: PostmanReference,
  workspace: string | undefined,
): Promise<string> {
  const { kind, text } = reference;
  if (kind === 'uid') return text;
  if (kind === 'id') {
    // `model=minimal` spares the download of a collection that can have megabytes.
    return findById(reference, async () => {
      const { info } = await client.getCollection(text, { minimal: true });
      const uid = v.safeParse(infoSchema, info);
      return uid.success ? uid.output.uid : text;
    });
  }
  const scope = workspace === undefined ? {} : { workspace };
  const fitting = await client.listCollections({ ...scope, name: text });
  const exact = fitting.filter(({ name }) => name === text);
  return pickByName(reference, exact, workspace, exact.length > 0 ? () => exact : () => client.listCollections(scope));
}

/** As `resolveCollection`, for an environment: the API has no look-up by name, so names are compared here. */
export async function resolveEnvironment(
  client: PostmanClient,
  reference: PostmanReference,
  workspace: string | undefined,
): Promise<string> {
  const { kind, text } = reference;
  if (kind === 'uid') return text;
  if (kind === 'id') {
    return findById(reference, async () => {
      // This answer alone has no `uid`, but its owner, from which a UID is made.
      const { owner } = await client.getEnvironment(text);
      return typeof owner === 'string' ? `${owner}-${text}` : text;
    });
  }
  const all = await client.listEnvironments(workspace === undefined ? {} : { workspace });
  return pickByName(
    reference,
    all.filter(({ name }) => name === text),
    workspace,
    () => all,
  );
}

async function findById({ input, text }: PostmanReference, get: () => Promise<string>): Promise<string> {
  try {
    return await get();
  } catch (error) {
    if (!isNotFound(error)) throw error;
    throw new UnresolvedReferenceError(
      `\`${input}\` is "${text}": the account of this key has no ${input} with this ID. Was it deleted, or does the key belong to another team?`,
      { cause: error },
    );
  }
}

async function pickByName(
  { input, text, isFolder = false }: PostmanReference,
  exact: readonly Named[],
  workspace: string | undefined,
  all: () => readonly Named[] | Promise<readonly Named[]>,
): Promise<string> {
  const [first, ...others] = exact;
  if (first !== undefined && others.length === 0) return first.uid;
  const where = workspace === undefined ? 'the account of this key' : `workspace ${workspace}`;
  if (first !== undefined) {
    const uids = exact.map(({ uid }) => uid).join(', ');
    throw new UnresolvedReferenceError(
      `\`${input}\` is "${text}", and ${where} has ${exact.length} of that name. Give the UID of one: ${uids}.`,
    );
  }
  const nearest = nearestNames(text, await all());
  throw new UnresolvedReferenceError(
    `\`${input}\` is "${text}": there is ${isFolder ? 'a folder and no file' : 'no file'} of that name here, and no ${input} in ${where}. ` +
      (nearest.length === 0 ? `It holds no ${input} at all.` : `The nearest names are ${nearest.join(', ')}.`),
  );
}

function nearestNames(text: string, items: readonly Named[]): string[] {
  const wanted = text.toLowerCase();
  return [...new Set(items.map(({ name }) => name))]
    .map((name) => ({ name, edits: distance(wanted, name.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ name }) => `"${name}"`);
}
