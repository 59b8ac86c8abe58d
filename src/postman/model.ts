/**
 * The Postman API's values as both its client and the embedded server see them.
 *
 * The schemas are lenient on purpose: they accept every shape that Postman's documentation, its official OpenAPI
 * description and recorded answers show, and normalise them to one read-only value per concept. Unknown keys are dropped.
 */
import * as v from 'valibot';
import { headerSchema } from '../call-log/model.ts';

/** An ID or UID, or `null`: the official description shows '' where recorded answers have null. */
export const idOrNull = v.pipe(
  v.nullish(v.string(), null),
  v.transform((id) => (id === '' ? null : id)),
);

/** Saved delay of a mock. `preset` is "1" (2G, 300 ms) or "2" (3G, 100 ms); absent for a custom duration. */
const delaySchema = v.object({
  type: v.optional(v.string(), 'fixed'),
  preset: v.optional(v.string()),
  duration: v.number(),
});

const mockConfigSchema = v.object({
  headers: v.optional(v.array(v.string()), []),
  matchBody: v.optional(v.boolean(), false),
  matchHeader: v.optional(v.boolean(), false),
  matchQueryParams: v.optional(v.boolean(), true),
  matchWildcards: v.optional(v.boolean(), true),
  delay: v.nullish(delaySchema, null),
  serverResponseId: idOrNull,
});
/** How a mock matches and answers. `serverResponseId` names the active server response, `null` for none. */
export type MockConfig = Readonly<v.InferOutput<typeof mockConfigSchema>>;

/** The configuration of a mock that nobody has configured (recorded in 54 of 54 create answers). */
export const defaultMockConfig: MockConfig = {
  headers: [],
  matchBody: false,
  matchHeader: false,
  matchQueryParams: true,
  matchWildcards: true,
  delay: null,
  serverResponseId: null,
};

/** Rules of `answers`: what the calls of each route get. The embedded server's own. */
export type Answers = Readonly<Record<string, unknown>>;

/** What every endpoint of a mock answers. */
export const mockSchema = v.object({
  id: v.string(),
  uid: v.string(),
  owner: v.string(),
  name: v.string(),
  collection: v.string(),
  /** Of the embedded server alone. */
  furtherCollections: v.optional(v.array(v.string())),
  environment: idOrNull,
  mockUrl: v.string(),
  config: v.optional(mockConfigSchema, {}),
  createdAt: v.string(),
  updatedAt: v.string(),
  isPublic: v.optional(v.boolean()),
  deactivated: v.optional(v.boolean()),
});
/** A mock server. `collection`, `furtherCollections` and `environment` are UIDs; `isPublic` and `deactivated` come with get and list only. */
export type Mock = Readonly<v.InferOutput<typeof mockSchema>>;

/** What delete, publish and unpublish answer: Postman sends the bare ID or the UID, with or without `uid`. */
export const referenceSchema = v.object({ id: v.string(), uid: v.optional(v.string()) });
export type Reference = Readonly<v.InferOutput<typeof referenceSchema>>;

/** What the body of a server response may be shown as. */
export const serverResponseLanguages = ['text', 'javascript', 'json', 'html', 'xml'] as const;

/** An entry of the list of server responses: no headers, no body. */
export const serverResponseSummarySchema = v.object({
  id: v.string(),
  name: v.string(),
  statusCode: v.number(),
  createdAt: v.string(),
  updatedAt: v.optional(v.string()),
  createdBy: v.optional(v.string()),
  updatedBy: v.optional(v.string()),
});

/** What every endpoint of one server response answers. */
export const serverResponseSchema = v.object({
  ...serverResponseSummarySchema.entries,
  headers: v.nullish(v.array(headerSchema), []),
  language: v.nullish(v.string(), null),
  body: v.nullish(v.string(), ''),
  mock: v.optional(v.string()),
});
/** A simulated 5xx: while it is active every call to the mock gets it. `mock` is the mock's bare ID. */
export type ServerResponse = Readonly<v.InferOutput<typeof serverResponseSchema>>;

/** What a caller gives to create a server response; every field is optional in an update. */
export interface ServerResponseInput {
  readonly name: string;
  /** 500 to 599. */
  readonly statusCode: number;
  readonly headers?: readonly { readonly key: string; readonly value: string }[];
  readonly language?: (typeof serverResponseLanguages)[number] | null;
  readonly body?: string;
}

/** An entry of GET /collections and of GET /environments. */
export const collectionSummarySchema = v.object({
  id: v.string(),
  uid: v.string(),
  name: v.string(),
  owner: v.optional(v.string()),
  createdAt: v.optional(v.string()),
  updatedAt: v.optional(v.string()),
});
/** A collection, or an environment, as a list or an import answers it. */
export type CollectionSummary = Readonly<v.InferOutput<typeof collectionSummarySchema>>;

/** A Postman Collection file's JSON. It is hostile until the engine has read it. */
export type CollectionDocument = Readonly<Record<string, unknown>>;
/** A Postman environment file's JSON. */
export type EnvironmentDocument = Readonly<Record<string, unknown>>;

/** What `GET /me` answers. */
export const meSchema = v.object({
  user: v.object({
    id: v.number(),
    username: v.nullish(v.string()),
    fullName: v.nullish(v.string()),
    teamId: v.nullish(v.number()),
    teamDomain: v.nullish(v.string()),
  }),
  operations: v.optional(
    v.array(
      v.object({
        name: v.string(),
        // A recorded answer has `limit` once as the string "25".
        limit: v.pipe(v.union([v.number(), v.string()]), v.transform(Number)),
        usage: v.pipe(v.union([v.number(), v.string()]), v.transform(Number)),
      }),
    ),
    [],
  ),
});
/** The owner of the API key, and the plan's quotas with what is used of them. */
export type Me = Readonly<v.InferOutput<typeof meSchema>>;
