/** Media types of a document and of a message. */
import { mediaTypeOf } from '../http-text/header-text.ts';

/** Whether bodies of the type are JSON: by its name, or by its suffix (RFC 6839). */
export const isJson = (mediaType: string): boolean => /[/+]json$/.test(mediaType);

export const isForm = (mediaType: string): boolean => mediaType === 'application/x-www-form-urlencoded';

/**
 * The key of `content` that a Content-Type falls under: the most specific one (OpenAPI 3.1, Media Type Object), with or
 * without its parameters.
 */
export function findMediaType(keys: readonly string[], contentType: string): string | undefined {
  const type = mediaTypeOf(contentType);
  const range = `${type.split('/', 1)[0] ?? ''}/*`;
  const whole = contentType.replace(/\s/g, '').toLowerCase();
  return (
    keys.find((key) => key.replace(/\s/g, '').toLowerCase() === whole) ??
    [type, range, '*/*']
      .map((wanted) => keys.find((key) => mediaTypeOf(key) === wanted))
      .find((key) => key !== undefined)
  );
}
