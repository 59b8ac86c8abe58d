/** The summary of a mock that was just opened: where it is and what it serves. */
import { canBeSent, type Collection, type CollectionRequest, type ReadWarning } from '../../engine/index.ts';
import { byteLength, codeOf, escapeMarkdown, folded, listWithin, tableWithin } from './markdown.ts';
import { createRedactor, type Redactor } from '../redact/redact.ts';
import { countOf, cutMiddle, placeOf } from '../words.ts';

/** What the summary tells of. */
export interface OpenSummaryOptions {
  readonly name: string;
  readonly mockUrl: string;
  /** Where the mock lives. */
  readonly provider: 'postman' | 'embedded';
  /** What it serves; absent when only Postman has the collection. */
  readonly collection?: Collection;
  /** What was wrong with the collection. */
  readonly warnings?: readonly ReadWarning[];
  /** What else is to be known of it, in sentences. */
  readonly notes?: readonly string[];
  /** Takes secrets out of all that a collection, an account or a user has named; without one, those that have usual names. */
  readonly redactor?: Pick<Redactor, 'redactText' | 'redactTarget'>;
  /** Most bytes (UTF-8); at least 16,000. */
  readonly limit?: number;
}

type SummaryRedactor = NonNullable<OpenSummaryOptions['redactor']>;

const longest = { name: 200, url: 300, path: 160, method: 30, examples: 120, warning: 400 };
const mostRoutes = 100;

/** One line, and the rest folded. The address must be free of secrets; nothing that came from outside can act as markup. */
export function formatOpenSummary({
  name,
  mockUrl,
  provider,
  collection,
  warnings = [],
  notes = [],
  redactor = createRedactor({ secrets: [] }),
  limit = 100_000,
}: OpenSummaryOptions): string {
  const shown = (text: string): string => escapeMarkdown(cutMiddle(redactor.redactText(text), longest.name));
  const about = collection === undefined ? 'The mock' : `**${shown(collection.name)}**`;
  const isSeveral = collection?.parts !== undefined;
  const serves = collection === undefined ? '' : `: ${servedText(collection)}`;
  const line = `${about} ${isSeveral ? 'are' : 'is'} ${placeOf(provider)} at ${codeOf(cutMiddle(mockUrl, longest.url))}${serves}.`;
  const routes = routesOf(collection?.requests ?? []);
  const texts = [...warnings.map(warningText), ...notes];
  const title = [`Mock server ${shown(name)}`, ...countsOf(routes.length, 'route'), ...countsOf(texts.length, 'note')];
  const foot = listWithin(texts.map(redactor.redactText), {
    title: `About the collection${isSeveral ? 's' : ''}:`,
    longest: longest.warning,
    room: limit / 4,
    leftOut: (count) => `${countOf(count, 'more warning')}.`,
  });
  const room = limit - byteLength([line, ...title, ...foot]) - foldedBytes;
  const list = [...routesTable(routes, room, redactor), ...foot];
  return `${[line, '', ...(list.length === 0 ? [] : folded(title.join(', '), list))].join('\n').trimEnd()}\n`;
}

/** What a fold takes besides its lines. */
const foldedBytes = 200;

const countsOf = (count: number, noun: string): string[] => (count === 0 ? [] : [countOf(count, noun)]);

function servedText({ requests }: Collection): string {
  const examples = requests.flatMap((each) => each.examples).filter(({ request }) => canBeSent(request.method)).length;
  return `${countOf(examples, 'saved example')} of ${countOf(requests.length, 'request')}`;
}

function routesTable(routes: readonly Route[], room: number, redactor: SummaryRedactor): string[] {
  if (routes.length === 0) return [];
  const leftOut = (shown: number): string | undefined =>
    shown === routes.length ? undefined : `${countOf(routes.length - shown, 'more route')} did not fit here.`;
  const head = ['| Method | Path | Examples |', '| :-- | :-- | :-- |'];
  const rows = routes.slice(0, mostRoutes).map((route) => cellsOf(route, redactor));
  return tableWithin(rows, { head, room, leftOut });
}

interface Route {
  readonly method: string;
  readonly path: string;
  readonly answers: string[];
}

/** One for each method and path that examples were saved for, or a request that has none. */
function routesOf(requests: readonly CollectionRequest[]): readonly Route[] {
  const routes = new Map<string, Route>();
  const routeOf = ({ method, address }: CollectionRequest['request']) => {
    const key = `${method} ${pathOf(address)}`;
    const route = routes.get(key) ?? { method, path: pathOf(address), answers: [] };
    routes.set(key, route);
    return route;
  };
  for (const { request, examples } of requests) {
    if (examples.length === 0) routeOf(request);
    for (const example of examples) routeOf(example.request).answers.push(`${example.status} ${example.name}`);
  }
  return [...routes.values()];
}

function cellsOf({ method, path, answers }: Route, { redactText, redactTarget }: SummaryRedactor): string[] {
  const shown = !canBeSent(method)
    ? 'none: no call can have this method'
    : answers.length === 0
      ? 'none: calls get a 404'
      : redactText(answers.join(', '));
  return [
    escapeMarkdown(cutMiddle(redactText(method), longest.method)),
    codeOf(cutMiddle(redactTarget(path), longest.path)),
    escapeMarkdown(cutMiddle(shown, longest.examples)),
  ];
}

/** Without the host or the variable that stands for it. */
function pathOf(address: string): string {
  const slash = address.indexOf('/');
  return slash === -1 ? '/' : address.slice(slash);
}

function warningText({ message, firstItem, count }: ReadWarning): string {
  const others = count > 1 ? ` (and ${count - 1} more)` : '';
  return `${message} First at ${firstItem}${others}.`;
}
