/** What can be wrong with a file: what is refused, and the defects of what is read, as one warning per kind. */
import type { ReadWarning } from '../collection.ts';

/** The bytes are not JSON. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

/** The JSON is not a collection that a mock can serve. */
export class CollectionError extends Error {
  override readonly name = 'CollectionError';
}

/** The JSON is not an environment. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/** How the warning about a file of a folder begins that is left out because nobody can read it. */
export const unreadable = 'A file cannot be read';

const sentences = {
  'item-unreadable': 'An item is neither a folder nor a request; it was left out.',
  'request-unreadable': 'A request is neither text nor an object; it was read as GET /.',
  'method-unknown': "A request's method is none that a mock can be called with, such as GET; it is not served.",
  'url-missing': 'A request has no URL; it was read as /.',
  'path-segment-not-text':
    "A URL's path holds something that is not text; the raw URL or the segment's value was used.",
  'pairs-as-text': 'Headers or form fields are one text instead of a list; its lines were read one by one.',
  'pairs-unreadable': 'Headers, query parameters or form fields are not a list; they were left out.',
  'body-mode-unknown': "A request body's mode is unknown; the request was read without a body.",
  'responses-not-a-list': 'The saved responses of a request are not a list; the value was read as one response.',
  'response-unreadable': 'A saved response is not an object; it was left out.',
  'original-request-missing': 'A saved response has no original request; the request it belongs to was used.',
  'original-url-missing': "A saved response's original request has no URL; that of the request it belongs to was used.",
  'schema-unknown': 'The collection does not say which format it has (`info.schema`); it was read as v2.1.',
  'name-missing': 'A saved response has no name; it was called "Untitled example".',
  'status-missing': 'A saved response has no status code; 200 is served.',
  'status-invalid': 'A saved response has a status code that HTTP cannot send (200 to 599 can be sent); 200 is served.',
  'body-not-text': 'The body of a saved response is not text; it is served as JSON.',
  'id-duplicate': 'Two saved responses have the same ID; x-mock-response-id serves one of them.',
  'variable-not-text': 'The value of a variable is a list or an object; the variable was left out.',
  'variable-unreadable': 'A variable has no key; it was left out.',
  'no-items': 'The collection holds no list of items; the mock has nothing to serve.',
} as const;

/** The kinds of defects; there is one warning for each, however many items have it. */
export type DefectKind = keyof typeof sentences;

/** Notes defects at the item that is being read. */
export interface DefectLog {
  add(kind: DefectKind): void;
  /** The item, e.g. `Users > Get user > OK`. */
  here(): string;
}

/** A `DefectLog` whose owner moves it from item to item and takes the warnings at the end. */
export interface DefectCollector extends DefectLog {
  /** Says what is being read from now on; called only when a first defect of its kind is found. */
  at(describeItem: () => string): void;
  warnings(): readonly ReadWarning[];
}

/** Begins to collect the defects of one file. */
export function collectDefects(): DefectCollector {
  const warnings = collectWarnings();
  let describe = (): string => '';
  return {
    at(describeItem) {
      describe = describeItem;
    },
    here: () => describe(),
    add(kind) {
      warnings.add(sentences[kind], () => describe());
    },
    warnings: warnings.list,
  };
}

/** Warnings, those of one kind summed up. */
export interface Warnings {
  /** @param kind tells warnings apart that are not to be summed up; the message where it is not given */
  add(message: string, describeItem: () => string, kind?: string): void;
  list(): readonly ReadWarning[];
}

/** Begins to collect warnings. */
export function collectWarnings(): Warnings {
  const found = new Map<string, { message: string; firstItem: string; count: number }>();
  return {
    add(message, describeItem, kind = message) {
      const known = found.get(kind);
      if (known === undefined) found.set(kind, { message, firstItem: describeItem(), count: 1 });
      else known.count += 1;
    },
    list: () => [...found.values()],
  };
}
