/**
 * The API's errors, body by body as the official OpenAPI description 1.45 and the official collection 1.30 show them.
 * Postman has three families: `{error: {name, message, details?}}`, problem objects `{type, title, detail, status}`, and
 * for server responses `{error: {name, header, message}}`.
 */
import { failure, type Reply } from './endpoint.ts';

const problem = (status: number, type: string, title: string, detail: string, more: object = {}): Reply =>
  failure(status, { type: `https://api.postman.com/problems/${type}`, title, detail, status, ...more });

/** The family of most endpoints. */
const named = (status: number, name: string, message: string, more: object = {}): Reply =>
  failure(status, { error: { name, message, ...more } });

/** Also for a missing key: the same body was recorded for a wrong one (inferred). */
export const unauthorized = (): Reply =>
  named(401, 'AuthenticationError', 'Invalid API Key. Every request requires a valid API Key to be sent.');

/** An unknown path or method: the description has this body; that it answers unknown routes is inferred. */
export const unknownRoute = (): Reply => problem(404, 'not-found', 'Not Found', 'Not Found');

/** Over 30 MB. */
export const payloadTooLarge = (): Reply =>
  problem(413, 'payload-too-large', 'Payload Too Large', 'Request size limit exceeded', { instance: '/' });

/** The official collection's 429 body, on all of its endpoints. `retryAt` is in epoch seconds. */
export const rateLimited = (retryAt: number): Reply =>
  failure(429, { error: 'rateLimited', message: `Rate limit exceeded. Please retry after ${retryAt}` });

/** A defect of ours. */
export const serverError = (): Reply =>
  failure(500, { error: { type: 'serverError', message: 'Something went wrong with the server' } });

/** Ours: clients have asked for much that they do not take. */
export const tooManyAnswers = (): Reply =>
  named(
    503,
    'tooManyAnswersError',
    'More than 256 MB of answers wait for clients that have not read them. Read or close them, and try again.',
  );

/** No JSON, or no object. */
export const malformedJson = (): Reply =>
  named(400, 'malformedRequestError', 'The request body is not a valid JSON object.');

/** `details.param` is a list here; it is a plain string in some answers: see the calls. */
export const paramMissing = (param: string | readonly string[]): Reply =>
  named(400, 'paramMissingError', 'Parameter is missing in the request.', { details: { param } });

/** PUT of a mock with nothing in it. */
export const nothingToUpdate = (): Reply =>
  named(400, 'paramMissingError', 'At least one parameter must be provided.', {
    details: { param: 'environment, private, name, config, collection' },
  });

/** A parameter of the wrong kind. */
export const invalidParam = (param: string): Reply =>
  named(400, 'invalidParamsError', `Invalid value for parameter: ${param}.`, { details: { param } });

/** A cursor of call logs that is none of ours. */
export const invalidCursor = (): Reply => problem(400, 'bad-request', 'Malformed request', 'Invalid cursor');

/** A collection or environment of the wrong shape, or rules of ours that are wrong. */
export const malformed = (item: 'collection' | 'environment' | 'answers', details: readonly string[]): Reply =>
  named(400, 'malformedRequestError', `Found ${details.length} errors with the supplied ${item}.`, { details });

/** E.g. a variable that is null. `path` is dotted. */
export const invalidEnvironmentType = (value: unknown, expected: 'array' | 'object', path: string): Reply => {
  const actual = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return named(400, 'malformedRequestError', `Invalid type: ${actual} (expected ${expected}) at ${path}`);
};

/** PUT of a collection. */
export const collectionMismatch = (): Reply =>
  named(
    400,
    'collectionMismatchError',
    'The collection ID in the path does not match the collection ID in the request body.',
  );

/** GET of one collection. The description says 400, the official collection 404: clients check for 404. */
export const collectionNotFound = (): Reply =>
  named(404, 'instanceNotFoundError', 'We could not find the collection you are looking for');

/** PUT and DELETE of a collection, and a mock made from what does not exist (the latter inferred). */
export const itemNotFound = (item: 'collection' | 'environment', id: string): Reply =>
  named(404, 'instanceNotFoundError', 'The specified item does not exist.', { details: { item, id } });

/** GET of one environment; the description files it under 400, which its name contradicts. */
export const environmentNotFound = (): Reply =>
  named(404, 'instanceNotFoundError', 'We could not find the environment you are looking for');

/** PUT and DELETE of an environment. */
export const environmentDoesNotExist = (): Reply =>
  named(404, 'instanceNotFoundError', 'The specified environment does not exist.');

/** GET of one workspace; the name and message of older official documentation, the newer one shows neither. */
export const workspaceNotFound = (): Reply =>
  named(404, 'instanceNotFoundError', 'Instance not found in the database.');

/** All endpoints of a mock but those of its server responses. */
export const mockNotFound = (): Reply =>
  named(404, 'instanceNotFoundError', 'The specified mock does not exist.', { details: {} });

/** Publish. */
export const mockAlreadyPublished = (): Reply =>
  named(400, 'mockAlreadyPublishedError', 'This mock is already public.');

/** Unpublish. The message is Postman's own slip. */
export const mockAlreadyUnpublished = (): Reply =>
  named(400, 'mockAlreadyUnpublishedError', 'This mock has already been deleted.');

/** The mock of a server response: another family than `mockNotFound`. */
export const mockOfServerResponseNotFound = (): Reply =>
  named(404, 'mockNotFoundError', 'Please refresh and try again.', { header: 'Unable to find mock' });

/** Of the same family. */
export const serverResponseNotFound = (): Reply =>
  named(404, 'serverResponseNotFoundError', 'We could not find the mock server response you are looking for.', {
    header: 'Unable to find mock server response',
  });

/** Ours: the mock's port cannot be opened. A 4xx, because trying again would not help. */
export const cannotListen = (message: string): Reply => named(400, 'mockListenError', message);

/** Ours: the engine refuses the collection or environment. */
export const unreadable = (item: 'collection' | 'environment', message: string): Reply =>
  named(400, 'malformedRequestError', message, { details: [`${item}: ${message}`] });
