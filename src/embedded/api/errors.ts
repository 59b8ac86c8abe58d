/**
 * The API's errors, body by body as the official OpenAPI description 1.45 and the official collection 1.30 show them.
 * Postman has three families: `{error: {name, message, details?}}`, problem objects `{type, title, detail, status}`, and
 * for server responses `{error: {name, header, message}}`.
 */
import { failure, type Reply } from './endpoint.ts';

const problem = (status: number, type: string, title: string, detail: string, more: object = {}): Reply =>
  failure(status, { type: `https://api.postman.com/problems/${type}`, title, detail, status, ...more });

/** Also for a missing key: the same body was recorded for a wrong one (inferred). */
export const unauthorized = (): Reply =>
  failure(401, {
    error: {
      name: 'AuthenticationError',
      message: 'Invalid API Key. Every request requires a valid API Key to be sent.',
    },
  });

/** An unknown path or method: the description has this body; that it answers unknown routes is inferred. */
export const unknownRoute = (): Reply => problem(404, 'not-found', 'Not Found', 'Not Found');

export const payloadTooLarge = (): Reply =>
  problem(413, 'payload-too-large', 'Payload Too Large', 'Request size limit exceeded', { instance: '/' });

/** The official collection's 429 body, on all of its endpoints. `retryAt` is in epoch seconds. */
export const rateLimited = (retryAt: number): Reply =>
  failure(429, { error: 'rateLimited', message: `Rate limit exceeded. Please retry after ${retryAt}` });

export const serverError = (): Reply =>
  failure(500, { error: { type: 'serverError', message: 'Something went wrong with the server' } });

/** Ours: clients have asked for much that they do not take. */
export const tooManyAnswers = (): Reply =>
  failure(503, {
    error: {
      name: 'tooManyAnswersError',
      message:
        'More than 256 MB of answers wait for clients that have not read them. Read or close them, and try again.',
    },
  });

export const malformedJson = (): Reply =>
  failure(400, { error: { name: 'malformedRequestError', message: 'The request body is not a valid JSON object.' } });

/** `details.param` is a list here; it is a plain string in some answers: see the calls. */
export const paramMissing = (param: string | readonly string[]): Reply =>
  failure(400, {
    error: { name: 'paramMissingError', message: 'Parameter is missing in the request.', details: { param } },
  });

export const nothingToUpdate = (): Reply =>
  failure(400, {
    error: {
      details: { param: 'environment, private, name, config, collection' },
      name: 'paramMissingError',
      message: 'At least one parameter must be provided.',
    },
  });

export const invalidParam = (param: string): Reply =>
  failure(400, {
    error: { name: 'invalidParamsError', message: `Invalid value for parameter: ${param}.`, details: { param } },
  });

export const invalidCursor = (): Reply => problem(400, 'bad-request', 'Malformed request', 'Invalid cursor');

export const malformed = (item: 'collection' | 'environment', details: readonly string[]): Reply =>
  failure(400, {
    error: {
      name: 'malformedRequestError',
      message: `Found ${details.length} errors with the supplied ${item}.`,
      details,
    },
  });

/** E.g. a variable that is null. `path` is dotted. */
export const invalidEnvironmentType = (value: unknown, expected: 'array' | 'object', path: string): Reply => {
  const actual = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return failure(400, {
    error: { name: 'malformedRequestError', message: `Invalid type: ${actual} (expected ${expected}) at ${path}` },
  });
};

export const collectionMismatch = (): Reply =>
  failure(400, {
    error: {
      name: 'collectionMismatchError',
      message: 'The collection ID in the path does not match the collection ID in the request body.',
    },
  });

/** GET of one collection. The description says 400, the official collection 404: clients check for 404. */
export const collectionNotFound = (): Reply =>
  failure(404, {
    error: { name: 'instanceNotFoundError', message: 'We could not find the collection you are looking for' },
  });

/** PUT and DELETE of a collection, and a mock made from things that do not exist (the latter inferred). */
export const itemNotFound = (item: 'collection' | 'environment', id: string): Reply =>
  failure(404, {
    error: { name: 'instanceNotFoundError', message: 'The specified item does not exist.', details: { item, id } },
  });

/** GET of one environment; the description files it under 400, which its name contradicts. */
export const environmentNotFound = (): Reply =>
  failure(404, {
    error: { name: 'instanceNotFoundError', message: 'We could not find the environment you are looking for' },
  });

/** PUT and DELETE of an environment. */
export const environmentDoesNotExist = (): Reply =>
  failure(404, {
    error: { name: 'instanceNotFoundError', message: 'The specified environment does not exist.' },
  });

export const mockNotFound = (): Reply =>
  failure(404, {
    error: { name: 'instanceNotFoundError', message: 'The specified mock does not exist.', details: {} },
  });

export const mockAlreadyPublished = (): Reply =>
  failure(400, { error: { name: 'mockAlreadyPublishedError', message: 'This mock is already public.' } });

/** The message is Postman's own slip. */
export const mockAlreadyUnpublished = (): Reply =>
  failure(400, { error: { name: 'mockAlreadyUnpublishedError', message: 'This mock has already been deleted.' } });

/** The mock of a server response: another family than `mockNotFound`. */
export const mockOfServerResponseNotFound = (): Reply =>
  failure(404, {
    error: {
      name: 'mockNotFoundError',
      header: 'Unable to find mock',
      message: 'Please refresh and try again.',
    },
  });

export const serverResponseNotFound = (): Reply =>
  failure(404, {
    error: {
      name: 'serverResponseNotFoundError',
      header: 'Unable to find mock server response',
      message: 'We could not find the mock server response you are looking for.',
    },
  });

/** Ours: the mock's port cannot be opened. A 4xx, because trying again would not help. */
export const cannotListen = (message: string): Reply => failure(400, { error: { name: 'mockListenError', message } });

/** Ours: the engine refuses the collection or environment. */
export const unreadable = (item: 'collection' | 'environment', message: string): Reply =>
  failure(400, { error: { name: 'malformedRequestError', message, details: [`${item}: ${message}`] } });
