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
