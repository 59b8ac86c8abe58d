/** What a body of a media type is made of. */

import { entriesOf } from '../document/parse-document.ts';
import { escapePart } from '../document/references.ts';

export type BodyFormat = 'json' | 'xml' | 'text';

/** `application/json`, `application/problem+json; charset=utf-8`, `text/xml`, `image/svg+xml` … */
export function bodyFormat(mediaType: string): BodyFormat {
  const essence = (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();
  if (/[/+]json$/.test(essence)) return 'json';
  return /[/+]xml$/.test(essence) ? 'xml' : 'text';
}

/** As the converter chooses where a response has several. */
const preferred = [
  'application/javascript',
  'application/json',
  'text/html',
  'text/plain',
  'application/xml',
  'text/xml',
];

/** The media type that a response is served with; `undefined` when it has none. */
export function chooseMediaType(mediaTypes: readonly string[]): string | undefined {
  return (
    preferred.find((mediaType) => mediaTypes.includes(mediaType)) ??
    mediaTypes.find((mediaType) => bodyFormat(mediaType) === 'json') ??
    mediaTypes[0]
  );
}

/** Names that are no media types would be served as `Content-Type`. */
export function checkMediaTypes(content: unknown, place: string, problems: string[]): void {
  for (const [name] of entriesOf(content)) {
    if (name.includes('/') || name.startsWith('x-')) continue;
    problems.push(`"${name}" at ${place}/${escapePart(name)} is no media type: write it as in "application/json".`);
  }
}
