/** Notes answers that a test may not have meant: with undefined variables, with URLs of other hosts, and those that the cloud would not give. */
import type { CallLog } from '../../call-log/model.ts';
import { readBody } from '../../call-log/body.ts';
import { quote, readTarget, type Example } from '../../engine/index.ts';
import { headerValues } from '../../http-text/header-text.ts';
import type { CallInsight } from '../explain/insight.ts';
import { countOf, cutMiddle, detach, inCollection, shownCall } from '../words.ts';

/** More than these nobody reads. */
const mostNotes = 10;
const mostNames = 5;
const token = /\{\{\s*([^{}\s][^{}]{0,99}?)\s*\}\}/g;

/** Variables that nothing defines: Postman serves them as they stand. */
export function createTokenNotes() {
  const names = new Set<string>();
  let calls = 0;
  let first = '';
  return {
    add: ({ request, response }: CallLog): void => {
      const { data, isBinary } = readBody(response.body);
      const texts = [...(isBinary ? [] : [data]), ...(response.headers ?? []).map(({ value }) => value)];
      const found = texts.filter((text) => text.includes('{{')).flatMap((text) => [...text.matchAll(token)]);
      if (found.length === 0) return;
      if (calls === 0) first = detach(shownCall(request.method, request.path));
      calls += 1;
      for (const [, name = ''] of found) if (names.size < mostNames) names.add(detach(name));
    },
    notes: (): string[] => {
      if (names.size === 0) return [];
      const all = Array.from(names, (name) => quote(`{{${name}}}`));
      const more = names.size === mostNames ? ' and perhaps others' : '';
      const stand = all.length === 1 ? 'stands' : 'stand';
      const it = all.length === 1 ? 'it' : 'them';
      const where = `in the answers of ${countOf(calls, 'call')}${calls === 1 ? ',' : ', first of'} ${quote(first)}`;
      return [
        `${all.join(', ')}${more} ${stand} ${where}, since nothing defines ${it}: is \`environment\` missing, or a variable in it?`,
      ];
    },
  };
}

const mostRoutes = 1000;
/** How many answers of one example are looked through: they are much alike. */
const mostLooks = 3;
const longestUrl = 120;

/** A URL in a body, perhaps with escaped slashes. Namespaces and schemas are passed over, which nobody calls. */
const urlInBody =
  /xmlns[\w:.-]*\s*=\s*["'][^"']*|"(?:\$schema|\$id|@context|@vocab|xmlns)"\s*:\s*"[^"]*|(https?:(?:\/\/|\\\/\\\/)[^\s"'<>`\\{}]+(?:\\\/[^\s"'<>`\\{}]*)*)/gi;
const ofNames = new Set(['www.w3.org', 'schema.org', 'json-schema.org', 'schemas.xmlsoap.org']);

/** URLs of another host, with which a client goes on in production. @param mockUrl '' when it is not known */
export function createHostNotes(mockUrl: string) {
  const ownHost = URL.parse(mockUrl)?.host;
  const looks = new Map<string, number>();
  const found = new Map<string, string>();

  const lead = ({ request, response }: CallLog): string | undefined => {
    const own = new Set([ownHost, ...headerValues(request.headers, 'host').map((host) => host.toLowerCase())]);
    const isOther = (url: string): boolean => {
      const host = URL.parse(url, 'http://mock.invalid')?.host ?? '';
      return host !== '' && host !== 'mock.invalid' && !/[{}*]/.test(host) && !ofNames.has(host) && !own.has(host);
    };
    for (const name of ['Location', 'Content-Location', 'Link']) {
      const values = headerValues(response.headers, name);
      const urls = name === 'Link' ? values.flatMap((value) => value.match(/(?<=<)[^>]*(?=>)/g) ?? []) : values;
      const url = urls.find(isOther);
      if (url !== undefined) return `with ${quote(`${name}: ${cutMiddle(url, longestUrl)}`)}`;
    }
    const { data, isBinary } = readBody(response.body);
    if (isBinary || !/https?:/i.test(data)) return undefined;
    for (const [, url] of data.matchAll(urlInBody)) {
      const plain = url?.replaceAll('\\/', '/');
      if (plain !== undefined && isOther(plain)) return `with ${quote(cutMiddle(plain, longestUrl))} in its body`;
    }
    return undefined;
  };

  return {
    add: (log: CallLog, example: Example | undefined): void => {
      const { method, path } = log.request;
      const source = example?.place.pointer ?? `${method} ${log.responseName ?? ''}`;
      const looked = looks.get(source) ?? 0;
      if (looked >= mostLooks || (looked === 0 && looks.size >= mostRoutes)) return;
      looks.set(detach(source), looked + 1);
      const { idKey, key } = readTarget(path).path;
      // Collections have the same variable for hosts of their own.
      const route = `${method} ${inCollection(example?.request.address ?? idKey ?? key, example?.place.collection)}`;
      const leads = found.has(route) ? undefined : lead(log);
      if (leads !== undefined) found.set(detach(route), detach(`${quote(shownCall(method, path))} answers ${leads}`));
    },
    notes: (): string[] =>
      cutNotes(
        Array.from(
          found.values(),
          (text) => `${text}: a client that follows this URL leaves the mock (see docs/reports.md).`,
        ),
        (rest) => `The answers of ${countOf(rest, 'more route')} have URLs of other hosts too.`,
      ),
  };
}

/** Examples whose path a call passed over a part of: Postman's cloud would answer 404. The page tells of each call. */
export function createPassedNotes() {
  const counted = new Map<Example | undefined, { readonly first: string; readonly note: string; calls: number }>();
  return {
    add: ({ request: { method, path } }: CallLog, { example, note }: CallInsight): void => {
      if (note === undefined) return;
      const before = counted.get(example);
      if (before === undefined) counted.set(example, { first: `${method} ${path}`, note, calls: 1 });
      else before.calls += 1;
    },
    /** A sentence for each example, in the order of their first calls. */
    notes: (): string[] =>
      cutNotes(
        Array.from(counted.values(), ({ first, note, calls }) => {
          const others = calls === 1 ? '' : ` (and ${countOf(calls - 1, 'more call')} of this example)`;
          return `${first}${others}: ${note}.`;
        }),
        (rest) => `Postman's cloud would answer 404 for ${countOf(rest, 'more example')} too.`,
      ),
  };
}

function cutNotes(notes: readonly string[], tellRest: (count: number) => string): string[] {
  const rest = notes.length - mostNotes;
  return rest <= 0 ? [...notes] : [...notes.slice(0, mostNotes), tellRest(rest)];
}
