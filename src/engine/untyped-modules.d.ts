/** The parts of Postman's packages that the engine uses; the packages have no types for them. */

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
