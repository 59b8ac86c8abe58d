/** Form fields and query parameters by name. */

export type Fields = readonly (readonly [name: string, value: string])[];

/** The values of each name, in the order in which they came. */
export function groupByKey(fields: Fields): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of fields) {
    const values = groups.get(key);
    if (values === undefined) groups.set(key, [value]);
    else values.push(value);
  }
  return groups;
}

/** Fields as an object; a name that came several times has a list. */
export function fieldsAsValue(fields: Fields): Readonly<Record<string, unknown>> {
  // No prototype: a field may be called `__proto__`.
  const value = Object.create(null) as Record<string, string | string[]>;
  for (const [key, texts] of groupByKey(fields)) value[key] = texts.length === 1 ? (texts[0] ?? '') : texts;
  return value;
}
