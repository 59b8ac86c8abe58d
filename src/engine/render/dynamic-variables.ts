/** Postman's dynamic variables (`{{$guid}}`, `{{$randomCity}}`, …), with the generators of Postman's own SDK. */

/** Makes a new value at each call. */
export type Generator = () => string | number | boolean | Date;

/** By name with the dollar sign. */
export type Generators = ReadonlyMap<string, Generator>;

/** For collections that use none. */
export const noGenerators: Generators = new Map();

/**
 * `{{$name}}` without arguments, and a token within a name, which may make one: `{{$random{{kind}}}}`. The request helpers
 * without arguments are rare and load the module for nothing.
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
