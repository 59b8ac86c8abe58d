/** GET /me: the owner of the key, and what the account has used. */
import type { Endpoint } from './request.ts';
import { ok } from './reply.ts';

/** Read as "unlimited" by clients of Postman's API. */
const unlimited = 99_999_999;

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
