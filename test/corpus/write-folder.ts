/** A v2.1 document as a folder of format v3, as Postman's own `migrate` writes one (its form, not its code). */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';

type Json = Readonly<Record<string, unknown>>;

const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(record) : []);
const text = (value: unknown): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);

/** Writes the files below `folder`; the document is one that has been read without a warning. */
export function writeFolder(document: unknown, folder: string): void {
  const { info, item, variable } = record(document);
  writeYaml(path.join(folder, '.resources', 'definition.yaml'), {
    $kind: 'collection',
    name: record(info)['name'],
    variables: pairs(variable),
  });
  writeItems(list(item), folder);
}

function writeItems(items: readonly Json[], folder: string): void {
  const taken = new Set<string>();
  for (const [index, item] of items.entries()) {
    const order = (index + 1) * 1000;
    const stem = freeName(text(item['name']), taken);
    if (Array.isArray(item['item'])) {
      const below = path.join(folder, stem);
      writeYaml(path.join(below, '.resources', 'definition.yaml'), { $kind: 'collection', name: item['name'], order });
      writeItems(list(item['item']), below);
    } else {
      writeRequest(item, stem, order, folder);
    }
  }
}

function writeRequest(item: Json, stem: string, order: number, folder: string): void {
  const examples = `.resources/${stem}.resources/examples`;
  // One file of the corpus has an answer where a list of them should be.
  const given = item['response'];
  const responses = list(Array.isArray(given) || given === undefined ? given : [given]);
  writeYaml(path.join(folder, `${stem}.request.yaml`), {
    $kind: 'http-request',
    id: item['id'],
    name: item['name'],
    ...requestOf(item['request']),
    ...(responses.length > 0 && { examples: `./${examples}` }),
    order,
  });
  const taken = new Set<string>();
  for (const [index, response] of responses.entries()) {
    const name = freeName(text(response['name']), taken);
    writeYaml(path.join(folder, examples, `${name}.example.yaml`), {
      $kind: 'http-example',
      id: response['id'],
      name: response['name'],
      request: response['originalRequest'] === undefined ? { url: '' } : requestOf(response['originalRequest']),
      response: {
        statusCode: response['code'],
        statusText: text(response['status']),
        headers: pairs(response['header']),
        body: { type: response['_postman_previewlanguage'] ?? 'text', content: text(response['body']) },
      },
      order: (index + 1) * 1000,
    });
  }
}

function requestOf(given: unknown): Json {
  const request = typeof given === 'string' ? { url: given } : record(given);
  const url = typeof request['url'] === 'string' ? { raw: request['url'] } : record(request['url']);
  return {
    url: urlText(url),
    method: request['method'],
    headers: pairs(request['header']),
    ...(url['query'] !== undefined && { queryParams: pairs(url['query'], true) }),
    pathVariables: pairs(url['variable']),
    ...(request['body'] !== undefined && { body: bodyOf(record(request['body'])) }),
  };
}

/** Of a URL in parts the parts count, as for Postman. */
function urlText(url: Json): string {
  const host = Array.isArray(url['host']) ? url['host'].join('.') : text(url['host']);
  const segments = Array.isArray(url['path'])
    ? url['path'].map((one) => (typeof one === 'string' ? one : text(record(one)['value'])))
    : undefined;
  if (segments === undefined && host === '') return text(url['raw']);
  const protocol = url['protocol'] === undefined ? '' : `${text(url['protocol'])}://`;
  const port = url['port'] === undefined ? '' : `:${text(url['port'])}`;
  return `${protocol}${host}${port}${segments === undefined ? '' : `/${segments.join('/')}`}`;
}

function bodyOf(body: Json): Json {
  const mode = text(body['mode']);
  const content = body[mode];
  switch (mode) {
    case 'urlencoded':
      return { type: mode, content: pairs(content) };
    case 'formdata':
      return {
        type: mode,
        content: list(content).map(({ key, value, type, disabled }) => ({
          key,
          value,
          type: type ?? 'text',
          disabled,
        })),
      };
    case 'graphql':
      return { type: mode, content };
    case 'file':
      return { type: mode, content: { src: record(content)['src'] } };
    case 'raw':
      return { type: text(record(record(body['options'])['raw'])['language']) || 'text', content: text(content) };
    default:
      return { type: 'none' };
  }
}

/** A map where no key repeats, none is disabled and none is described; else a list. */
function pairs(given: unknown, nullIsKeyAlone = false): unknown {
  const entries = list(given).map(({ key, value, disabled, description }) => ({
    key: text(key),
    value: value === null && nullIsKeyAlone ? null : text(value),
    disabled,
    description: typeof description === 'string' ? description : undefined,
  }));
  const isPlain = entries.every(({ disabled, description }) => disabled !== true && description === undefined);
  const isMap = isPlain && new Set(entries.map(({ key }) => key)).size === entries.length;
  return isMap ? Object.fromEntries(entries.map(({ key, value }) => [key, value])) : entries;
}

/** What no file name can have becomes `-`; a name that is taken gets a number. */
function freeName(name: string, taken: Set<string>): string {
  const base =
    name
      .replace(/[/\\:*?"<>|\n\r\t]/g, '-')
      .slice(0, 80)
      .trim() || 'untitled';
  let free = base;
  for (let number = 1; taken.has(free.toLowerCase()); number += 1) free = `${base}-${String(number)}`;
  taken.add(free.toLowerCase());
  return free;
}

function writeYaml(file: string, value: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, stringify(JSON.parse(JSON.stringify(value)), { lineWidth: 0 }));
}
