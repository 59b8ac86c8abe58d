/** What is used of Postman's packages that come without types. */

declare module 'postman-collection-transformer' {
  interface ConvertOptions {
    readonly inputVersion: string;
    readonly outputVersion: string;
    /** Keep the IDs of the input instead of making new ones. */
    readonly retainIds: boolean;
  }
  const transformer: {
    convert(
      collection: object,
      options: ConvertOptions,
      done: (error: Error | null | undefined, converted: unknown) => void,
    ): void;
  };
  export default transformer;
}

declare module 'postman-collection/lib/superstring/dynamic-variables.js' {
  /** By name with the dollar sign: `$guid`. Each call of `generator` gives a new value. */
  const dynamicVariables: Readonly<Record<string, { readonly generator: () => string | number | boolean | Date }>>;
  export default dynamicVariables;
}

declare module 'openapi-to-postmanv2' {
  interface Converter {
    convertV2(
      input: { readonly type: 'string'; readonly data: string },
      options: Readonly<Record<string, unknown>>,
      callback: (error: unknown, result: unknown) => void,
    ): void;
  }
  const converter: Converter;
  export default converter;
}

declare module 'openapi-to-postmanv2/assets/json-schema-faker.js' {
  const faker: {
    /** For all later values of this process. */
    option(options: { readonly random: () => number }): void;
    /** Makes `value` for texts of a format, its own formats included. */
    format(name: string, value: () => string): void;
  };
  export default faker;
}
