/**
 * What exists, as main hands it to post: everything that cleanup needs, in it *before* the call that creates the thing.
 * A thing with a name and no ID may exist or not: its create had not answered yet.
 */
import { parseExactJson } from '../../http-text/exact-json.ts';
import * as v from 'valibot';

const createdSchema = v.object({
  /** Unique: it bears the run's mark. */
  name: v.string(),
  /** UID; absent until the create has answered. */
  uid: v.optional(v.string()),
  /** Set when the create was sent again after a lost answer: then there may be two of the name. */
  repeated: v.optional(v.boolean()),
});

/** The copies of a collection that was imported, in the mock's own folder. */
const keptCollectionSchema = v.object({
  collectionFile: v.string(),
  /** The user's own file, as an absolute path, where places in the copy of the collection are places in it. */
  collectionSource: v.optional(v.string()),
  /** Of a folder: a file that has the user's file of each request and example. */
  collectionFiles: v.optional(v.string()),
});
export type KeptCollection = Readonly<v.InferOutput<typeof keptCollectionSchema>>;

/** Those of several collections but for the first, which the state names itself. */
export const furtherCollectionsSchema = v.array(keptCollectionSchema);

const stateSchema = v.object({
  version: v.literal(1),
  provider: v.picklist(['postman', 'embedded']),
  /** The mark in the names of all that this run creates. */
  mark: v.string(),
  /** Where the Postman API of this mock is; absent until the embedded server has started. */
  api: v.optional(v.object({ url: v.string(), key: v.string() })),
  /** A key that was given and is not used, for redaction: post may come without its inputs. */
  unusedKey: v.optional(v.string()),
  /** Values of secret variables, for redaction, so that post needs neither file nor account for them. */
  secrets: v.optional(v.array(v.string())),
  /** Where they are instead, when they are too many for a state. */
  secretsFile: v.optional(v.string()),
  workspace: v.optional(v.string()),
  /** A folder of this mock's own, for the embedded server's files and the report. */
  directory: v.string(),
  /** Set when a file is imported: these are ours and go with the mock. */
  importedCollection: v.optional(createdSchema),
  importedEnvironment: v.optional(createdSchema),
  mock: v.optional(
    v.object({
      ...createdSchema.entries,
      id: v.optional(v.string()),
      mockUrl: v.optional(v.string()),
      /** UID of the environment that it was created with, `null` for none; absent until the create has answered. */
      environment: v.optional(v.nullable(v.string())),
    }),
  ),
  /** The embedded server's process and files, for when it is gone. */
  embedded: v.optional(v.object({ pid: v.number(), logFile: v.string(), journalFile: v.string() })),
  /** Copies of what was imported, in `directory`. */
  ...v.partial(keptCollectionSchema).entries,
  environmentFile: v.optional(v.string()),
  /** A file in `directory` that lists the copies of further collections: a state is short. */
  furtherCollections: v.optional(v.string()),
  /** The folder that the workflow's paths start from. */
  root: v.string(),
  callLogs: v.picklist(['always', 'on-failure', 'never']),
  artifactName: v.optional(v.string()),
  retentionDays: v.optional(v.number()),
  /** Seconds. */
  callLogsTimeout: v.number(),
  /** Seconds. */
  closeTimeout: v.number(),
  redact: v.union([v.literal('none'), v.array(v.string())]),
  /** Parsed, for `keptChecks`, which knows its forms: checks that cannot be read must not keep the mock from being removed. */
  checks: v.optional(v.unknown()),
  /** Where they are instead, when they are too long for a state. */
  checksFile: v.optional(v.string()),
  /** The OpenAPI document that examples and calls are held against: its copy in `directory`, and how it is called. */
  contract: v.optional(v.object({ file: v.string(), name: v.string() })),
  keepMock: v.boolean(),
  /** Whether main went to its end: if not, nobody was told the mock's URL. */
  opened: v.boolean(),
});

export type MockState = Readonly<v.InferOutput<typeof stateSchema>>;
/** Something of ours in an account: known by name, and by UID once its create has answered. */
export type Created = Readonly<v.InferOutput<typeof createdSchema>>;

/** Where main keeps the state: `save` replaces what was saved before and is on disk when it returns. */
export interface StateStore {
  save(state: MockState): void;
}

/** The state as text, for `parseState`. */
export function formatState(state: MockState): string {
  return JSON.stringify(state);
}

/** @throws Error when the text is no state of this version */
export function parseState(text: string): MockState {
  let value: unknown;
  try {
    value = parseExactJson(text, 'compared');
  } catch (cause) {
    throw new Error('The state that the main step saved is not JSON.', { cause });
  }
  const result = v.safeParse(stateSchema, value);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`The state that the main step saved is not of this version: ${issue.message}.`);
  }
  return result.output;
}
