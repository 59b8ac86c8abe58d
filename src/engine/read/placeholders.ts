/** Counts placeholders in a collection, to tell of them when a mock is opened and not when a test fails for them. */
import { createVariables } from '../call/variables.ts';
import type { Collection, Environment } from '../collection.ts';
import { isOpen, isPlaceholder, loosePaths, type PassedVariable } from '../match/route-address.ts';
import { sendsNoBody } from '../render/render.ts';

/** What is told of them, in sentences. */
export interface PlaceholderNotes {
  /** Placeholders, in paths and bodies, and what is empty, in a sentence each. */
  readonly placeholders: readonly string[];
  /** Real values in paths, such as IDs that somebody has saved, in a sentence. */
  readonly values: readonly string[];
}

/** A value of JSON such as `"<date>"`; in XML that would be a tag. */
const placeholderValue = /"(<[A-Za-z][\w.,: -]*>)"/;

/** Counts them. The sentences hold names and values of the collection, which are not redacted. */
export function notePlaceholders(collection: Collection, environment: Environment | undefined): PlaceholderNotes {
  const examples = collection.requests.flatMap((request) => request.examples);
  const variables = createVariables(collection.variables, environment?.variables ?? []);
  const open: PassedVariable[] = [];
  const valued: PassedVariable[] = [];
  for (const { request } of examples) {
    const first = loosePaths(request, variables, 'placeholder')?.passed[0];
    if (first !== undefined) open.push(first);
    const value = loosePaths(request, variables, 'value')?.passed.find((each) => !isOpen(each.value));
    if (value !== undefined) valued.push(value);
  }
  const of = (count: number, what: string): string =>
    `${String(count)} of ${String(examples.length)} ${what}${examples.length === 1 ? '' : 's'}`;
  const note = ([first, ...more]: readonly PassedVariable[], what: string): readonly string[] => {
    if (first === undefined) return [];
    // A saved value may be a secret: it is not shown.
    const is = first.value === '' ? ' (empty)' : isOpen(first.value) ? ` (\`${first.value}\`)` : '';
    return [
      `${of(more.length + 1, 'example')} ${more.length === 0 ? 'has' : 'have'} ${what} in the path, such as \`${first.written}\`${is}: ` +
        "calls that nothing else fits may have anything there. Postman's cloud would answer them 404.",
    ];
  };
  const placeholders = examples.flatMap(({ body }) => placeholderIn(body) ?? []);
  const empty = examples.filter((example) => example.body.trim() === '' && !sendsNoBody(example)).length;
  return {
    values: note(valued, 'saved values of variables'),
    placeholders: [
      ...note(open, 'placeholders or empty variables'),
      ...(placeholders[0] === undefined
        ? []
        : [
            `${of(placeholders.length, 'answer')} ${placeholders.length === 1 ? 'holds' : 'hold'} placeholders such as \`${placeholders[0]}\`; ` +
              'an OpenAPI document of this API would give real ones.',
          ]),
      ...(empty === 0
        ? []
        : [
            `${of(empty, 'answer')} ${empty === 1 ? 'has' : 'have'} an empty body; an OpenAPI document of this API would give real ones.`,
          ]),
    ],
  };
}

function placeholderIn(body: string): string | undefined {
  return isPlaceholder(body) ? body.trim() : placeholderValue.exec(body)?.[1];
}
