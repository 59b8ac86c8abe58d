/** Notes answers that lead out of the mock: with URLs of another host, a client goes on in production. */
import type { CallLog } from '../../../call-log/model.ts';
import { readBody } from '../../../call-log/body.ts';
import { quote, readTarget, type Example } from '../../../engine/index.ts';
import { headerValues } from '../../../http-text/header-text.ts';
import { countOf, cutMiddle, detach, inCollection, shownCall } from '../../words.ts';

const mostNotes = 10;
const mostRoutes = 1000;
/** Answers of one example that are looked through: they differ in little. */
const mostLooks = 3;
const longestUrl = 120;

/** A URL in a body, its slashes escaped perhaps; what stands in front of it are names that nobody calls. */
const urlInBody =
  /xmlns[\w:.-]*\s*=\s*["'][^"']*|"(?:\$schema|\$id|@context|@vocab|xmlns)"\s*:\s*"[^"]*|(https?:(?:\/\/|\\\/\\\/)[^\s"'<>`\\{}]+(?:\\\/[^\s"'<>`\\{}]*)*)/gi;
const ofNames = new Set(['www.w3.org', 'schema.org', 'json-schema.org', 'schemas.xmlsoap.org']);

/** @param mockUrl '' when it is not known */
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
    notes: (): string[] => {
      const all = [...found.values()];
      const shown = all.slice(0, mostNotes);
      const rest = all.length - shown.length;
      return [
        ...shown.map((text) => `${text}: a client that follows this URL leaves the mock (see docs/reports.md).`),
        ...(rest === 0 ? [] : [`The answers of ${countOf(rest, 'more route')} have URLs of other hosts too.`]),
      ];
    },
  };
}
