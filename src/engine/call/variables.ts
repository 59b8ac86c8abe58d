/** Collection and environment variables: `{{name}}` and what it stands for. */
import type { Variable } from '../collection.ts';

/** Same as postman-collection 5.3.1: a token holds no braces, and substitution is repeated at most 19 times. */
const TOKEN = /\{\{([^{}]*)\}\}/g;
const passes = 19;

/** A token whose name holds a token, which only a further pass can replace. */
const TOKEN_IN_TOKEN = /\{\{[^{}]*\{\{/;

/** Characters that the variables within one variable's value may add to it. */
const nestedGrowth = 256 * 1024;

/** Characters that variables may add to a text that calls are compared with. */
const comparedGrowth = 64 * 1024;
/** Characters that all variables together may gain from the variables within them. */
const nestedGrowthOfAll = 16 * 1024 * 1024;

/** Known variables, and what texts become with them. */
export interface Variables {
  /**
   * Replaces known variables, nested ones too; unknown tokens stay as they are.
   * @param growth characters that may be added; tokens that would add more stay as they are
   */
  resolve: (text: string, growth?: number) => string;
  /** The names of the variables that stand in values of variables. */
  readonly nestedNames: readonly string[];
  /** The same variables for texts that may grow by so much together; a token that would add more stays as it is. */
  sharing(growth: number): Variables;
}

/** Characters that may still be added; below zero once more was asked for. */
interface Room {
  left: number;
}

/** Lets `replace` use a part of a room that others use too. */
function within(shared: Room, growth: number, replace: (room: Room) => string): string {
  const part = Math.max(0, Math.min(growth, shared.left));
  const room = { left: part };
  const replaced = replace(room);
  shared.left -= part - Math.max(0, room.left);
  return replaced;
}

/** One pass over all tokens. Counts in `room` what may still be added, and stops replacing when it is used up. */
function replaceTokens(text: string, valueOf: (name: string) => string | undefined, room: Room): string {
  return text.replace(TOKEN, (token: string, name: string) => {
    const value = room.left < 0 ? undefined : valueOf(name);
    if (value === undefined) return token;
    const growth = value.length - token.length;
    room.left -= Math.max(0, growth);
    return room.left < 0 ? token : value;
  });
}

/** Repeats passes until nothing changes, the room is used up or the limit is reached (cycles). */
function replaceRepeatedly(text: string, valueOf: (name: string) => string | undefined, room: Room): string {
  let replaced = text;
  for (let pass = 0; pass < passes && room.left >= 0; pass += 1) {
    const next = replaceTokens(replaced, valueOf, room);
    if (next === replaced) break;
    replaced = next;
  }
  return replaced;
}

/**
 * Variables of an environment win over those of the collection (Postman docs, dynamic responses). The values are
 * resolved once each, so that what a text costs follows from its own length and not from what a variable hides.
 */
export function createVariables(collection: readonly Variable[], environment: readonly Variable[]): Variables {
  const written = new Map([...collection, ...environment].map(({ key, value }) => [key, value]));
  const valueAsWritten = (name: string): string | undefined => written.get(name);
  const nested: Room = { left: nestedGrowthOfAll };
  const values = new Map(
    Array.from(written, ([key, value]) => [
      key,
      within(nested, nestedGrowth, (room) => replaceRepeatedly(value, valueAsWritten, room)),
    ]),
  );
  const valueOf = (name: string): string | undefined => values.get(name);
  const replaceIn = (text: string, room: Room): string =>
    TOKEN_IN_TOKEN.test(text) ? replaceRepeatedly(text, valueOf, room) : replaceTokens(text, valueOf, room);
  const isPlain = (text: string): boolean => values.size === 0 || !text.includes('{{');

  const nestedNames = Array.from(written.values(), tokenNames).flat();
  const sharing = (total: number): Variables => {
    const shared: Room = { left: total };
    return {
      nestedNames,
      sharing,
      resolve: (text, growth = comparedGrowth) =>
        isPlain(text) ? text : within(shared, growth, (room) => replaceIn(text, room)),
    };
  };
  return sharing(Infinity);
}

/** The names of the tokens that are left in a text, in order; `['id']` for `/users/{{id}}`. */
export function tokenNames(text: string): string[] {
  return text.includes('{{') ? Array.from(text.matchAll(TOKEN), ([, name = '']) => name) : [];
}

/** The texts between the tokens: always one more than there are tokens. */
export function splitAtTokens(text: string): string[] {
  return text.split(/\{\{[^{}]*\}\}/);
}
