/** POST /_embedded/flush: ours, for whoever can read the journal's file. */
import { ok } from './reply.ts';
import type { Endpoint } from './request.ts';

/** Writes what the journal still holds back, and tells whether the file has all of the calls. */
export const flushJournal: Endpoint = ({ journal }) => {
  journal.flush();
  return ok({ calls: journal.count, inFile: journal.fileHasAll });
};
