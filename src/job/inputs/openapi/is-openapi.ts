/** Which documents are converted. */
import { deepestDocument, parseShallowJson } from '../../../http-text/bounded-json.ts';

/**
 * Whether the text is an OpenAPI or Swagger document, in YAML or JSON: it says so with its version, wherever that stands, at
 * the top level.
 */
export function isOpenApi(text: string): boolean {
  // Cheap, and false for all but a few collections: they are not parsed twice.
  if (!/["']?(?:openapi|swagger)["']?\s{0,9}:/.test(text)) return false;
  const bare = text.replace(/^\uFEFF/, '');
  const document = parseJson(bare);
  if (document === undefined) {
    return /^(?:\{\s{0,9})?["']?(?:openapi|swagger)["']?\s{0,9}:\s{0,9}["']?[23]\./m.test(bare);
  }
  if (typeof document !== 'object' || document === null) return false;
  return ['openapi', 'swagger'].some((key) => {
    const version: unknown = Object.hasOwn(document, key) ? Reflect.get(document, key) : undefined;
    return /^[23](?:\.|$)/.test(String(version));
  });
}

/** `undefined` for what is no JSON: YAML, most likely. */
function parseJson(text: string): unknown {
  try {
    return parseShallowJson(text, deepestDocument);
  } catch {
    return undefined;
  }
}
