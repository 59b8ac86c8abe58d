/** A URL where a path, a UID or a name is wanted. One that Postman's app copies holds the UID. */
import { quote } from '../../../http-text/show-value.ts';

/** What a link leads to in Postman, or why it cannot be used, in the second half of a sentence. */
export type Link = { readonly id: string } | { readonly problem: string };

/** Postman's hosts, which people also paste without the scheme. */
const postmanHost = /^(?:[\w-]+\.){0,5}(?:getpostman\.com|postman\.com|postman\.co)$/i;

/** What the segment of a path before an ID says of it; `documentation` and `run-collection` show collections. */
const kinds: ReadonlyMap<string, string> = new Map([
  ...['collection', 'collections', 'documentation', 'run-collection'].map((word) => [word, 'collection'] as const),
  ...['environment', 'environments'].map((word) => [word, 'environment'] as const),
  ...['request', 'folder', 'example', 'mock', 'mocks', 'monitor', 'workspace', 'api', 'flow', 'fork'].map(
    (word) => [word, word.replace(/s$/, '')] as const,
  ),
]);

/** `undefined` for what is no URL. */
export function readLink(input: ItemInput, text: string): Link | undefined {
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
  const host = /^[\w.-]{1,100}(?=\/)/.exec(text)?.[0] ?? '';
  if (!hasScheme && !postmanHost.test(host)) return undefined;
  const url = URL.parse(hasScheme ? text : `https://${text}`);
  if (url === null) return { problem: `is a URL that cannot be read. ${pathOrUid}.` };
  // Without what may be secret: an access key, a password.
  const shown = quote(`${url.protocol}//${url.host}${url.pathname}`);
  if (url.protocol === 'file:') return { problem: `is the URL ${shown}: give the path itself, without file://.` };
  if (!postmanHost.test(url.hostname)) {
    return {
      problem: `is the URL ${shown}, and a URL is not read: download the file before, with curl for example, and give its path. A UID or name in Postman, with a key, works too.`,
    };
  }
  const found = idsIn(url);
  const wanted = found.find(({ kind }) => kind === input);
  if (wanted !== undefined) return { id: wanted.id };
  // The innermost: a workspace holds all the others.
  const other = found.at(-1);
  const what =
    other === undefined
      ? `a link to Postman in which no ${input} is named`
      : `a link to ${article(other.kind)} in Postman`;
  return { problem: `is ${shown}, ${what}: give the link or the UID of the ${input}, or export it and give the file.` };
}

const pathOrUid = 'Give the path of a file, or a UID or name in Postman';

/** All that are named, from the front: a link to a request may have its collection before it. */
function idsIn({ pathname, searchParams }: URL): readonly { readonly kind: string; readonly id: string }[] {
  const segments = pathname.split('/');
  const pairs = segments.map((segment, index) => [segments[index - 1] ?? '', segment] as const);
  const asked = [searchParams.get('entityType') ?? '', searchParams.get('entityId') ?? ''] as const;
  return [asked, ...pairs].flatMap(([word, id]) => {
    const kind = kinds.get(word.toLowerCase());
    return kind !== undefined && (uidPattern.test(id) || idPattern.test(id)) ? [{ kind, id }] : [];
  });
}

const article = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** An input that names something. */
export type ItemInput = 'collection' | 'environment';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** An ID as a whole text. */
export const idPattern = new RegExp(`^${uuid}$`, 'i');

/** The same with its owner's number before it. */
export const uidPattern = new RegExp(`^\\d+-${uuid}$`, 'i');
