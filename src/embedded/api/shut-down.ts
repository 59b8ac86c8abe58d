/** POST /_embedded/shutdown: ours, for the one who started the server. */
import { ok } from './reply.ts';
import type { Endpoint } from './request.ts';

/** Writes what the journal still holds back, answers, and then ends the server. */
export const shutDown: Endpoint = ({ journal, shutDown: begin }) => {
  journal.flush();
  begin();
  return ok({ calls: journal.count });
};
