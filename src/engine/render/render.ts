/** From an example to an answer: what can be prepared is prepared, what depends on the call is filled in. */
import type { Call } from '../call/call.ts';
import type { Example } from '../collection.ts';
import type { Served } from '../exchange.ts';
import type { Captures } from '../match/path-score.ts';
import { headerText, isConnectionHeader, isHeaderName, latin1Text } from '../../http-text/header-text.ts';
import {
  compileText,
  isRepeatable,
  renderTemplate,
  staticText,
  type Template,
  type TemplateScope,
} from './template.ts';
import type { Variables } from '../call/variables.ts';

/** An example made ready to be served. */
export interface Answer {
  /** What every call gets; `undefined` when the answer depends on the call. */
  readonly prepared: Served | undefined;
  render(call: Call, captures: Captures | undefined): Served;
}

/** Content-Type by preview language, for examples that have none. */
const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['json', 'application/json; charset=utf-8'],
  ['javascript', 'application/javascript; charset=utf-8'],
  ['xml', 'application/xml; charset=utf-8'],
  ['html', 'text/html; charset=utf-8'],
  ['text', 'text/plain; charset=utf-8'],
  ['plain', 'text/plain; charset=utf-8'],
]);

/** What Express sends for text of no known type (inferred from answers of Postman's cloud, postman-app-support#11593). */
const defaultMediaType = 'text/html; charset=utf-8';

/** Characters that variables may add to a body, and to a header's name or value. */
const bodyGrowth = 2 * 1024 * 1024;
const headerGrowth = 64 * 1024;

type HeaderTemplate = readonly [name: Template, value: Template];

function headerTemplates(example: Example, variables: Variables, scope: TemplateScope): HeaderTemplate[] {
  const compile = (text: string): Template => compileText(text, variables, headerGrowth, scope);
  const templates = example.headers.map(({ key, value }) => [compile(key), compile(value)] as const);
  const hasType = example.headers.some(({ key }) => variables.resolve(key).trim().toLowerCase() === 'content-type');
  if (hasType || example.body === '') return templates;
  const value = mediaTypes.get(example.previewLanguage ?? '') ?? defaultMediaType;
  return [...templates, [[{ kind: 'text', text: 'Content-Type' }], [{ kind: 'text', text: value }]]];
}

/** Statuses whose answers have no content (RFC 9110, 15.3.5, 15.3.6 and 15.4.5). */
const bodylessStatuses: ReadonlySet<number> = new Set([204, 205, 304]);

/** Whether no answer of an example can have a body. */
export function sendsNoBody({ request, status }: Example): boolean {
  return request.method === 'HEAD' || bodylessStatuses.has(status);
}

/** Prepares an example. Tokens in header names and values are filled in too: Postman promises it for bodies only. */
export function prepareAnswer(example: Example, variables: Variables, scope: TemplateScope, delay: number): Answer {
  const body = compileText(sendsNoBody(example) ? '' : example.body, variables, bodyGrowth, scope);
  const headers = headerTemplates(example, variables, scope);
  const statusText = latin1Text(example.statusText);

  const fillHeaders = (fill: Fill): Served['headers'] =>
    headers.flatMap(([name, value]) => {
      const filled = fill(name).trim();
      return isHeaderName(filled) && !isConnectionHeader(filled) ? [[filled, headerText(fill(value))] as const] : [];
    });
  const staticHeaders = headers.flat().every(isStatic) ? fillHeaders(fillStatic) : undefined;
  const repeats = [body, ...headers.flat()].every(isRepeatable);

  const serve = (fill: Fill, isShared: boolean): Served => {
    const text = fill(body);
    return {
      outcome: 'served',
      example,
      status: example.status,
      statusText,
      headers: staticHeaders ?? fillHeaders(fill),
      sharesHeaders: staticHeaders !== undefined,
      body: Buffer.from(text),
      text,
      delay,
      isRepeatable: repeats,
      isShared,
    };
  };
  return {
    prepared: staticHeaders !== undefined && isStatic(body) ? serve(fillStatic, true) : undefined,
    render: (call, captures) => serve((template) => renderTemplate(template, call, captures), false),
  };
}

/** An answer with the status that was asked for, where its example stands for others than its own. */
export function withStatus(served: Served, code: string | undefined): Served {
  if (code === undefined || Number(code) === served.status) return served;
  const status = Number(code);
  const empty = bodylessStatuses.has(status) ? { body: Buffer.from(''), text: '' } : {};
  return { ...served, ...empty, status, statusText: '', isShared: false, sharesHeaders: false };
}

type Fill = (template: Template) => string;

const fillStatic: Fill = (template) => staticText(template) ?? '';

function isStatic(template: Template): boolean {
  return staticText(template) !== undefined;
}
