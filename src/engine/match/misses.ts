/** What a mock answers when it has nothing to serve: the error bodies of Postman's cloud, word for word. */
import type { Missed } from '../exchange.ts';

const name = 'mockRequestNotFoundError';

/** Nothing in the collection fits the call. */
export const noMatch: Missed = {
  outcome: 'missed',
  status: 404,
  error: {
    name,
    message: 'Double check your method and the request path and try again.',
    header: 'No matching requests',
  },
};

/** A request of the collection fits, but it has no saved example. */
export const noExample: Missed = {
  outcome: 'missed',
  status: 404,
  error: {
    name,
    message: 'To mock this request add an example response for the mock server to return.',
    header: 'You need an example',
  },
};
