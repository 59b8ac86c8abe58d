/** A call taken apart for rules about calls. */
import { bodyText, isForm, readDecodedBody } from '../../call-log/body.ts';
import type { CallLog } from '../../call-log/model.ts';
import { forgivenPaths, once, readTarget, type Target } from '../../engine/index.ts';
import { parseBoundedJson } from '../../http-text/bounded-json.ts';
import { comparedPairs, groupByName, pairsAsValue } from '../../http-text/pairs.ts';

/** In characters: no longer body is taken by the mock either. */
const longestBody = 32 * 1024 * 1024;

/** What several rules need of a call, each read once: path and query as the engine compares them. */
export interface CheckedCall extends Target {
  readonly log: CallLog;
  readonly method: string;
  /** The segments of its path: first as they were sent, then with and without the paths of base URLs (M-18). */
  readonly paths: readonly (readonly string[])[];
  readonly body: () => CheckedBody;
}

/** A call's body as rules compare it. */
export interface CheckedBody {
  /** The body's JSON, its form fields, or its text. */
  readonly value: unknown;
  /** The values of a form's fields by name; absent for anything else. */
  readonly fields?: ReadonlyMap<string, readonly string[]>;
  readonly text: string;
  /** The log has its beginning only. */
  readonly isCut: boolean;
}

/**
 * Takes a call apart; its body when that is first asked for.
 * @param basePaths the segments that base URLs of the collection put in front of paths
 */
export function readCheckedCall(log: CallLog, basePaths: readonly (readonly string[])[] = []): CheckedCall {
  const { method, path } = log.request;
  const target = readTarget(path);
  return {
    ...target,
    log,
    method: method.toUpperCase(),
    paths: forgivenPaths(target.path.segments, basePaths),
    body: once(() => readCheckedBody(log)),
  };
}

function readCheckedBody({ request }: CallLog): CheckedBody {
  const body = readDecodedBody(request);
  const text = bodyText(body);
  const isCut = body.fullSize !== undefined;
  const value = parseBoundedJson(text, longestBody, 'compared');
  if (value !== undefined) return { value, text, isCut };
  if (!isForm(request)) return { value: text, text, isCut };
  const fields = comparedPairs(text);
  return { value: pairsAsValue(fields), fields: groupByName(fields), text, isCut };
}
