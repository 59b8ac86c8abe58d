/** A call's request beside the one that an example was saved for: the same parts in the same rows. */
import { cutQuery, readableTarget } from '../../http-text/target.ts';
import type { PageRow } from '../../report/files/page-data.ts';
import { headerValue } from './body-text.ts';
import { formatJson, layOut, orderKeys } from './format-json.ts';
import { type LinePair, pairLines } from './line-diff.ts';

/** One part of a request; without pairs there is nothing in it on either side. */
export interface ComparedPart {
  readonly name: 'Request' | 'Query' | 'Headers' | 'Body';
  readonly pairs: readonly LinePair[];
}

export const differs = ({ sent, saved }: LinePair): boolean => sent !== saved;

/** The parts that both have or that differ; none when nothing differs. */
export function compareRequests(call: PageRow): readonly ComparedPart[] {
  const { saved } = call;
  if (saved === undefined) return [];
  const [sentPath, sentQuery] = splitQuery(call.path);
  const [savedPath, savedQuery] = splitQuery(saved.path);
  const parts: readonly ComparedPart[] = [
    { name: 'Request', pairs: [{ sent: `${call.method} ${sentPath}`, saved: `${saved.method} ${savedPath}` }] },
    { name: 'Query', pairs: pairParameters(sentQuery, savedQuery) },
    { name: 'Headers', pairs: pairHeaders(call) },
    { name: 'Body', pairs: pairBodies(call) },
  ];
  const shown = parts.filter(({ pairs }) => pairs.length > 0);
  return shown.some(({ pairs }) => pairs.some(differs)) ? shown : [];
}

function splitQuery(target: string): readonly [path: string, query: readonly string[]] {
  const [path, query = ''] = cutQuery(target);
  const parameters = query.split('&').filter((parameter) => parameter !== '');
  return [readableTarget(path), parameters.map(readableTarget)];
}

/** Those of one name beside each other, in the order of the call. */
function pairParameters(sent: readonly string[], saved: readonly string[]): readonly LinePair[] {
  const left = [...saved];
  const take = (isIt: (parameter: string) => boolean): string | undefined => {
    const index = left.findIndex(isIt);
    return index === -1 ? undefined : left.splice(index, 1)[0];
  };
  const nameOf = (parameter: string): string | undefined => parameter.split('=', 1)[0];
  // Equal ones first: where a name comes twice, the two that differ are then beside each other.
  const equal = sent.map((parameter) => take((other) => other === parameter));
  const pairs = sent.map((parameter, index) => ({
    sent: parameter,
    saved: equal[index] ?? take((other) => nameOf(other) === nameOf(parameter)),
  }));
  return [...pairs, ...left.map((parameter) => ({ sent: undefined, saved: parameter }))];
}

/** Only where the mock compares headers, and of these only the ones that the example has: a client sends many more. */
function pairHeaders({ request, saved, candidates }: PageRow): readonly LinePair[] {
  const step = candidates?.[0]?.steps.find((one) => one.step === 'headers');
  if (request === null || saved === undefined || step === undefined || step.fits) return [];
  return saved.headers.map(({ key, value }) => {
    const sent = headerValue(request.headers, key.toLowerCase());
    return { sent: sent === undefined ? undefined : `${key}: ${sent}`, saved: `${key}: ${value}` };
  });
}

/** None where what was sent is no text, or not known to its end. */
function pairBodies({ request, saved }: PageRow): readonly LinePair[] {
  if (request === null || saved === undefined) return [];
  if (request.body !== null && (request.body.isBinary || request.body.fullSize !== undefined)) return [];
  const sentText = request.body?.data ?? '';
  if (sentText === '' && saved.body === '') return [];
  const isForm = /x-www-form-urlencoded/i.test(headerValue(request.headers, 'content-type') ?? '');
  if (isForm) return pairLines(fields(sentText), fields(saved.body));
  const savedStart = saved.body.replace(cutMark, '');
  if (savedStart !== saved.body) return pairStarts(sentText, savedStart);
  const [sentJson, savedJson] = [sentText, saved.body].map((text) => (text === '' ? '' : formatJson(text)));
  if (sentJson === undefined || savedJson === undefined) return pairLines(lines(sentText), lines(saved.body));
  const asSent = pairLines(lines(sentJson), lines(savedJson));
  // The order of an object's keys means nothing: where it is another, lines would differ that say the same.
  const ordered = pairOrdered(sentText, saved.body);
  return ordered !== undefined && countDiffering(ordered) < countDiffering(asSent) ? ordered : asSent;
}

/** At the end of a saved body that is too long to be shown, as at that of a logged one. */
const cutMark = /\n\[cut: \d+ of \d+ bytes\]$/;

/** As much of what was sent as there is of what was saved. The last line, which may be torn, tells nothing. */
function pairStarts(sent: string, savedStart: string): readonly LinePair[] {
  const layOutOf = formatJson(sent) === undefined ? (text: string) => text : layOut;
  const savedLines = lines(layOutOf(savedStart)).slice(0, -1);
  return pairLines(lines(layOutOf(sent)).slice(0, savedLines.length), savedLines);
}

const lines = (text: string): readonly string[] => (text === '' ? [] : text.split(/\r?\n/));
const fields = (text: string): readonly string[] =>
  text === '' ? [] : text.split('&').map((field) => readableTarget(field).replaceAll(/\+|%20/g, ' '));
const countDiffering = (pairs: readonly LinePair[]): number => pairs.filter(differs).length;

function pairOrdered(sent: string, saved: string): readonly LinePair[] | undefined {
  try {
    const [one = '', other = ''] = [sent, saved].map((text) => formatJson(orderKeys(text)));
    return pairLines(lines(one), lines(other));
  } catch {
    // Nested too deep for it: as sent is good enough.
    return undefined;
  }
}
