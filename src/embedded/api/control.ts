/**
 * What is about the server as a whole: the account, and the two orders that whoever started the server gives, which are ours
 * and not Postman's.
 */
import { ok, type Endpoint } from './endpoint.ts';

/** Read as "unlimited" by clients of Postman's API. */
const unlimited = 99_999_999;

/** GET /me: the owner of the key, and what the account has used. */
export const getMe: Endpoint = ({ account, journal }) =>
  ok({
    user: {
      id: Number(account.ownerId),
      username: 'ephemeral-mock',
      email: 'ephemeral-mock@localhost.invalid',
      fullName: 'Ephemeral Mock',
      avatar: null,
      isPublic: false,
      // No team.
      teamId: 0,
      roles: ['user'],
    },
    operations: [{ name: 'mock_usage', limit: unlimited, usage: journal.count, overage: 0 }],
  });

/**
 * POST /_embedded/flush: writes what the journal still holds back, and tells whether its file has all of the calls, and of the
 * requests that never became calls, where there are any.
 */
export const flushJournal: Endpoint = ({ journal }) => {
  journal.flush();
  const refused = journal.refused();
  return ok({ calls: journal.count, inFile: journal.fileHasAll, ...(refused.total > 0 && { refused }) });
};

/** POST /_embedded/shutdown: writes what the journal still holds back, answers, and then ends the server. */
export const shutDown: Endpoint = ({ journal, shutDown: begin }) => {
  journal.flush();
  begin();
  return ok({ calls: journal.count });
};
