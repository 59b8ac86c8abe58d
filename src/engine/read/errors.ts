/** What the engine refuses to read, and why. Messages are whole sentences for the user; the caller names the file. */

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
