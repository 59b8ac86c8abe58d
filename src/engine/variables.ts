/** Collection and environment variables: `{{name}}` and what it stands for. */
import type { Variable } from './collection.ts';

/** Same as postman-collection 5.3.1: a token holds no braces, and substitution is repeated at most 19 times. */
const TOKEN = /\{\{([^{}]*)\}\}/g;
const passes = 19;

/** A text may grow by this many characters; tokens that would make it longer stay as they are. */
const growthLimit = 2 * 1024 * 1024;

export interface Variables {
  /** Replaces known variables, nested ones too; unknown tokens stay as they are. */
  resolve(text: string): string;
  /** The value of one variable with nested ones replaced, `undefined` for an unknown one. */
  valueOf(name: string): string | undefined;
}

/** Variables of an environment win over those of the collection (Postman docs, dynamic responses). */
export function createVariables(collection: readonly Variable[], environment: readonly Variable[]): Variables {
  const values = new Map<string, string>();
  for (const { key, value } of [...collection, ...environment]) values.set(key, value);

  const resolve = (text: string): string => {
    if (values.size === 0 || !text.includes('{{')) return text;
    let resolved = text;
    let room = growthLimit;
    for (let pass = 0; pass < passes; pass += 1) {
      let replaced = false;
      resolved = resolved.replace(TOKEN, (token: string, name: string) => {
        const value = values.get(name);
        if (value === undefined || value.length - token.length > room) return token;
        room -= Math.max(0, value.length - token.length);
        replaced = true;
        return value;
      });
      if (!replaced) break;
    }
    return resolved;
  };

  return {
    resolve,
    valueOf(name) {
      const value = values.get(name);
      return value === undefined ? undefined : resolve(value);
    },
  };
}

/** The names of the tokens that are left in a text, in order; `['id']` for `/users/{{id}}`. */
export function tokenNames(text: string): string[] {
  return text.includes('{{') ? Array.from(text.matchAll(TOKEN), ([, name = '']) => name) : [];
}

/** The texts between the tokens: always one more than there are tokens. */
export function splitAtTokens(text: string): string[] {
  return text.split(/\{\{[^{}]*\}\}/);
}
