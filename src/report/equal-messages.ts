/** Whether requests, or answers, of two call logs are the same in all that a log tells of them. */
import type { CallLog } from '../postman/model.ts';
import type { Likeness } from './remember.ts';

type Request = CallLog['request'];
type Response = CallLog['response'];

export const requestLikeness: Likeness<Request> = {
  kindOf: ({ path }) => path,
  isEqual: (a, b) =>
    a.path === b.path &&
    a.method === b.method &&
    a.body?.mode === b.body?.mode &&
    haveEqualBodies(a, b) &&
    haveEqualHeaders(a, b),
  sizeOf: (request) => request.path.length + request.method.length + sizeOfParts(request),
};

export const responseLikeness: Likeness<Response> = {
  // Answers are often of one length, and begin or end alike.
  kindOf: ({ statusCode, body }) => {
    const data = body?.data ?? '';
    return `${statusCode} ${data.length} ${data.slice(0, 48)} ${data.slice(-16)}`;
  },
  isEqual: (a, b) =>
    a.statusCode === b.statusCode && a.type === b.type && haveEqualBodies(a, b) && haveEqualHeaders(a, b),
  sizeOf: (response) => response.type.length + sizeOfParts(response),
};

/** `null`, which is written into files, is not the same as nothing, which is left out. */
function haveEqualBodies({ body: a }: Request | Response, { body: b }: Request | Response): boolean {
  return a === b || (a != null && b != null && a.data === b.data);
}

function haveEqualHeaders({ headers: a }: Request | Response, { headers: b }: Request | Response): boolean {
  if (a == null || b == null) return a === b;
  return a.length === b.length && a.every(({ key, value }, index) => key === b[index]?.key && value === b[index].value);
}

function sizeOfParts({ headers, body }: Request | Response): number {
  let size = body?.data?.length ?? 0;
  for (const { key, value } of headers ?? []) size += key.length + value.length;
  return size;
}
