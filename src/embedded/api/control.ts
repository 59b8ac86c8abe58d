/** `/_embedded`, ours and not Postman's: what whoever started the server orders, and which answers calls get. */
import { checkAnswers, parseAnswers } from '../../engine/index.ts';
import { isObject } from '../../http-text/bounded-json.ts';
import { isSessionId } from '../../http-text/session.ts';
import { invalidParam, malformed, malformedJson, mockNotFound } from './errors.ts';
import { about, ok, queryValue, type ApiRequest, type Endpoint, type Reply } from './endpoint.ts';

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

/** Of a mock that is on the air. @param session '' for the mock itself */
type AboutAnswers = (
  hosted: NonNullable<ReturnType<ApiRequest['host']['answersOf']>>,
  session: string,
  body: unknown,
) => Reply;

const aboutAnswers = (endpoint: AboutAnswers) =>
  about(
    ({ mocks }) => mocks,
    mockNotFound,
    ({ id }, { host, query, body }) => {
      const session = queryValue(query, 'session') ?? '';
      if (session !== '' && !isSessionId(session)) return invalidParam('session');
      const hosted = host.answersOf(id);
      return hosted === undefined ? mockNotFound() : endpoint(hosted, session, body);
    },
  );

/** GET /_embedded/mocks/{mockId}/answers: the rules that are in force, and the turns that were taken. */
export const getAnswers = aboutAnswers(({ answers }, session) => ok(answers.tell(session)));

/**
 * PUT /_embedded/mocks/{mockId}/answers: rules as in the input `answers`, or `null` for none, in force before the answer is
 * sent. They begin at their first answers. Mistakes are told all at once, and leave the rules as they were.
 */
export const putAnswers = aboutAnswers(({ answers, engine }, session, body) => {
  if (body !== null && !isObject(body)) return malformedJson();
  const mistakes: string[] = [];
  const report = (mistake: string) => void mistakes.push(mistake);
  const { rules, warnings } = parseAnswers(Object.entries(body ?? {}), report);
  checkAnswers(rules, engine, report);
  if (mistakes.length > 0) return malformed('answers', mistakes);
  answers.set(session, rules.length === 0 ? undefined : rules);
  return ok({ ...answers.tell(session), warnings });
});
