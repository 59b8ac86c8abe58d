/** What a slow function gives for texts that come again, as headers and bodies of calls do. */

/** Of the texts remembered, together. */
const mostCharacters = 4_000_000;
/** Longer ones are rarely the same twice. */
const longestText = 16_384;

/** @param work depends on its text alone */
export function rememberTexts<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let characters = 0;
  return (text) => {
    if (text.length > longestText) return work(text);
    let result = known.get(text);
    if (result === undefined) {
      result = work(text);
      // Starting anew is as good as dropping the oldest, and costs nothing per text.
      if (characters + text.length > mostCharacters) {
        known.clear();
        characters = 0;
      }
      characters += text.length;
      known.set(text, result);
    }
    return result;
  };
}
