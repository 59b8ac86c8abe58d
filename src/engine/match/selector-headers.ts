/** The headers by which a call asks for one example. */
export type SelectorHeader = 'x-mock-response-code' | 'x-mock-response-id' | 'x-mock-response-name';
