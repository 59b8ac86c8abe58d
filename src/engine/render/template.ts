/** A text of an example with what only the call can fill in: captures, request helpers, dynamic variables. */
import type { Call } from '../call/call.ts';
import type { Captures } from '../match/path-score.ts';
import type { Variables } from '../call/variables.ts';
import { evaluateHelper, readHelper, type HelperToken } from './template-helpers.ts';

/** Makes a new value at each call. */
type Generator = () => string | number | boolean | Date;

/** Postman's dynamic variables (`{{$guid}}`, `{{$randomCity}}`, …), by name with the dollar sign. */
export type Generators = ReadonlyMap<string, Generator>;

/** For collections that use none. */
export const noGenerators: Generators = new Map();

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'capture'; readonly name: string; readonly token: string }
  | { readonly kind: 'helper'; readonly helper: HelperToken; readonly fallback: Template | undefined }
  | { readonly kind: 'dynamic'; readonly generate: Generator; readonly token: string };

/** A prepared text. One part of kind text, or none, means that every call gets the same. */
export type Template = readonly Part[];

/** What tokens of a text may refer to. */
export interface TemplateScope {
  /** Names of the wildcards in the example's request. */
  readonly captures: ReadonlySet<string>;
  readonly generators: Generators;
}

/** Tokens of one text that are filled in for each call; more of them stay as they are. */
const mostTokens = 10_000;
/** Characters that the call's values may add to one text; from the first that would add more on, all are left out. */
const growthLimit = 16 * 1024 * 1024;
/** How deep defaults of helpers may hold further helpers with defaults; deeper ones are plain text. */
const deepestDefault = 3;

/**
 * `{{$name}}` without arguments, or a token within a name, which may become one: `{{$random{{kind}}}}`. It fits a request
 * helper without arguments too: the generators are then loaded for nothing, which is rare.
 */
const DYNAMIC_TOKEN = /\{\{\$(?!body\}\})[A-Za-z0-9]+\}\}|\{\{[$A-Za-z0-9]*\{\{/;

/** Whether a text holds a token that may be a dynamic variable. */
export function mayUseDynamicVariables(text: string): boolean {
  return text.includes('{{') && DYNAMIC_TOKEN.test(text);
}

/** Loads all 118 generators (postman-collection 5.3.1); asynchronous because the data behind them is large. */
export async function loadGenerators(): Promise<Generators> {
  const { default: variables } = await import('postman-collection/lib/superstring/dynamic-variables.js');
  return new Map(Object.entries(variables).map(([name, { generator }]) => [name, generator]));
}

const NAME_TOKEN = /\{\{([^{}]*)\}\}/y;

function readToken(
  text: string,
  start: number,
  scope: TemplateScope,
  depth: number,
): { part: Part; end: number } | undefined {
  const helper = text.charAt(start + 2) === '$' ? readHelper(text, start) : undefined;
  if (helper !== undefined) {
    const fallback = helper.fallback === undefined ? undefined : compileTemplate(helper.fallback, scope, depth + 1);
    return { part: { kind: 'helper', helper, fallback }, end: helper.end };
  }
  NAME_TOKEN.lastIndex = start;
  const [token, name] = NAME_TOKEN.exec(text) ?? [];
  if (token === undefined || name === undefined) return undefined;
  const end = start + token.length;
  const generate = scope.generators.get(name);
  if (generate !== undefined) return { part: { kind: 'dynamic', generate, token }, end };
  return scope.captures.has(name) ? { part: { kind: 'capture', name, token }, end } : undefined;
}

/** Prepares a text whose collection and environment variables are resolved. Tokens that nothing can fill stay. */
function compileTemplate(text: string, scope: TemplateScope, depth = 0): Template {
  const parts: Part[] = [];
  compileInto(parts, text, scope, depth);
  return parts;
}

function compileInto(parts: Part[], text: string, scope: TemplateScope, depth: number): void {
  let done = 0;
  let start = depth > deepestDefault ? -1 : text.indexOf('{{');
  while (start !== -1 && parts.length < 2 * mostTokens) {
    const token = readToken(text, start, scope, depth);
    if (token === undefined) {
      // `{{{id}}` holds a token one character further on.
      start = text.indexOf('{{', start + 1);
      continue;
    }
    if (start > done) parts.push({ kind: 'text', text: text.slice(done, start) });
    parts.push(token.part);
    done = token.end;
    start = text.indexOf('{{', done);
  }
  if (done < text.length) parts.push({ kind: 'text', text: text.slice(done) });
}

/**
 * Prepares a text as it was saved. Helpers whose arguments hold variables are read before these are resolved: a quote in
 * a variable's value must not end the argument that it stands in.
 *
 * @param growth characters that variables may add
 */
export function compileText(text: string, variables: Variables, growth: number, scope: TemplateScope): Template {
  const { resolve } = variables.sharing(growth);
  const parts: Part[] = [];
  let done = 0;
  for (let start = text.indexOf('{{$'); start !== -1 && parts.length < 2 * mostTokens;) {
    const helper = readHelper(text, start);
    const { path, fallback, end = start + 1 } = helper ?? {};
    if (helper !== undefined && (path?.includes('{{') === true || fallback?.includes('{{') === true)) {
      if (start > done) compileInto(parts, resolve(text.slice(done, start), growth), scope, 0);
      parts.push({
        kind: 'helper',
        helper: { ...helper, path: path === undefined ? undefined : resolve(path, growth) },
        fallback: fallback === undefined ? undefined : compileTemplate(resolve(fallback, growth), scope, 1),
      });
      done = end;
    }
    start = text.indexOf('{{$', end);
  }
  if (done < text.length) compileInto(parts, resolve(text.slice(done), growth), scope, 0);
  return parts;
}

/** The text that every call gets, `undefined` when it depends on the call. */
export function staticText(template: Template): string | undefined {
  const [part, ...others] = template;
  if (part === undefined) return '';
  return part.kind === 'text' && others.length === 0 ? part.text : undefined;
}

/** Whether an equal call gets the same text: dynamic variables have a new value each time. */
export function isRepeatable(template: Template): boolean {
  return template.every(
    (part) =>
      part.kind !== 'dynamic' && (part.kind !== 'helper' || part.fallback === undefined || isRepeatable(part.fallback)),
  );
}

/** Dates become text by their own `toString`, as in Postman's SDK. */
function renderDynamic(generate: Generator, token: string): string {
  try {
    return String(generate());
  } catch {
    return token;
  }
}

function renderPart(part: Exclude<Part, { kind: 'text' }>, call: Call, captures: Captures | undefined): string {
  switch (part.kind) {
    case 'capture':
      return captures?.get(part.name) ?? part.token;
    case 'dynamic':
      return renderDynamic(part.generate, part.token);
    case 'helper':
      return (
        evaluateHelper(part.helper, call) ??
        (part.fallback === undefined ? '' : renderTemplate(part.fallback, call, captures))
      );
  }
}

/** Fills a text in for one call. Values of the call are inserted as they are: tokens in them are not looked at. */
export function renderTemplate(template: Template, call: Call, captures: Captures | undefined): string {
  let room = growthLimit;
  let rendered = '';
  for (const part of template) {
    if (part.kind === 'text') {
      rendered += part.text;
      continue;
    }
    // Nothing is looked up that there is no room for: ten thousand tokens may each ask for megabytes of the body.
    if (room < 0) continue;
    const text = renderPart(part, call, captures);
    room -= text.length;
    if (room >= 0) rendered += text;
  }
  return rendered;
}
