/** Values of inputs in messages. */

/** As JSON; `undefined` for what YAML can say and JSON cannot, such as a list that holds itself. */
export function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** A value as it may stand in a message: its JSON, cut after 100 characters. */
export function show(value: unknown): string {
  const text = toJson(value) ?? 'something that is no JSON';
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
