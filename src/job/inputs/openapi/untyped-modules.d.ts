/** What is used of Postman's packages that come without types. */
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
