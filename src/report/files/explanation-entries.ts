/** The entries of `explanations.json` that are not about calls, as they are written and read. */
import * as v from 'valibot';
import { refusedRequestsSchema } from '../../call-log/refused.ts';
import { positionEntries } from '../explain/near-example.ts';

/** Raised when an entry changes its meaning or goes; new ones may come without. */
export const explanationsVersion = 1;

const text = v.string();

const exampleSchema = v.object({
  id: text,
  name: text,
  status: v.number(),
  address: text,
  /** Stands for what is not declared. */
  isDefault: v.exactOptional(v.literal(true)),
  ...positionEntries,
});

/** A request of the collection, as far as reports show it. */
export const requestSchema = v.object({
  id: text,
  /** Its name where there are several, which `path` begins with. */
  collection: v.exactOptional(text),
  /** Folder and request names from the root. */
  path: v.array(text),
  method: text,
  address: text,
  examples: v.array(exampleSchema),
  ...positionEntries,
});
export type KeptRequest = Readonly<v.InferOutput<typeof requestSchema>>;

/** Known before the first call. */
export const headSchema = v.object({
  version: v.literal(explanationsVersion),
  mock: v.object({ id: text, name: text, mockUrl: text }),
  provider: v.exactOptional(v.picklist(['postman', 'embedded'])),
  /** Its name; absent when it is not known what the mock served. */
  collection: v.exactOptional(text),
  /** The segments that base URLs put in front of paths, for rules about calls. */
  basePaths: v.pipe(v.array(v.array(text)), v.maxLength(1_000)),
  /** Its paths begin with `/~`: that names no session then. */
  hasTildePaths: v.exactOptional(v.literal(true)),
  /** Sentences about what went wrong before. */
  notes: v.array(text),
});
export type ExplanationsHead = Readonly<Omit<v.InferOutput<typeof headSchema>, 'version'>>;

/** Known after the last call. */
export const endSchema = v.object({
  refused: refusedRequestsSchema,
  /** How many values of the call logs were redacted. */
  redactions: v.number(),
  /** Why call logs are missing, or may be. */
  uncertainty: v.exactOptional(v.object({ reason: text, spoilsChecks: v.boolean() })),
});
export type ExplanationsEnd = Readonly<v.InferOutput<typeof endSchema>>;
