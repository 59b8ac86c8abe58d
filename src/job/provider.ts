/** The one decision where a mock lives. It needs nothing, so that an entry can take it before anything else is loaded. */

/** Postman's cloud, or the embedded server on the runner. */
export type Provider = 'postman' | 'embedded';

/** What the input `provider` says, in lower case; `auto` goes by whether there is a key. Another word stays what it is. */
export function chooseProvider<TWord extends string>(word: TWord, hasKey: boolean): Provider | Exclude<TWord, 'auto'> {
  if (word === 'auto') return hasKey ? 'postman' : 'embedded';
  return word as Exclude<TWord, 'auto'>; // the other words
}
