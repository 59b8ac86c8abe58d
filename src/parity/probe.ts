/** What is asked of two mocks to see whether both keep a rule of docs/fidelity.md. */
import type { JsonObject } from '../http-text/bounded-json.ts';
import type { ApiCall } from '../postman/index.ts';

/**
 * Mocks that probes need: one that anybody may call; a private one; a private one on which every call gets a 503; one that
 * looks neither at query parameters nor at wildcards; one whose collection is deleted before it is called.
 */
export const mockKinds = ['public', 'private', 'outage', 'exact', 'orphan'] as const;
export type MockKind = (typeof mockKinds)[number];

/** Texts by name. */
export type Texts = Readonly<Record<string, string | readonly string[]>>;

/** Each of them with its name. */
export const pairsOf = (texts: Texts): readonly { readonly key: string; readonly value: string }[] =>
  Object.entries(texts).flatMap(([key, values]) => [values].flat().map((value) => ({ key, value })));

/**
 * A saved example. In its URL, and in the targets of calls, `<p>` stands for a segment that no other probe has. A text that
 * begins with `/` follows that segment, one that begins with `<root>` has none.
 */
export interface ProbeExample {
  readonly name: string;
  /** GET by default. */
  readonly method?: string;
  readonly url: string;
  /** Values of `:name` segments. */
  readonly pathVariables?: Readonly<Record<string, string>>;
  readonly requestHeaders?: Readonly<Record<string, string>>;
  /** In the form of the collection format; a text is a raw body. */
  readonly requestBody?: string | JsonObject;
  /** Gives it an ID that comes before, or behind, those of others; without, Postman chooses one. */
  readonly order?: 'first' | 'last';
  /** 200 by default. */
  readonly status?: number;
  /** A name that comes twice has a list. */
  readonly headers?: Texts;
  /** The example's name by default, so that the answer tells which one it is. */
  readonly body?: string;
  /** More of the example, in the form of the collection format; `undefined` takes a field away. */
  readonly more?: JsonObject;
  /** What `raw` says instead of the URL that the parts make. */
  readonly raw?: string;
  /** Query parameters that are saved and disabled. */
  readonly disabledQuery?: Texts;
  /** The request alone, without an example. */
  readonly isRequestOnly?: boolean;
}

/** A call. In its headers `<owner>` stands for the account's own ID and `<id>` for that of the probe's first example. */
export interface ProbeCall {
  /** GET by default. */
  readonly method?: string;
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Sends the account's key, as calls to a private mock do. */
  readonly withKey?: boolean;
}

/** What came back. */
export interface ProbeAnswer {
  readonly status: number;
  /** Names in lower case; several of one name as a list. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** Calls to a mock with these examples: both mocks keep the rule in the same way when all answers are read as the same. */
export interface Probe {
  /** Its ID in docs/fidelity.md. */
  readonly rule: string;
  /** What is looked at, as a phrase. */
  readonly about: string;
  /** `public` by default. */
  readonly mock?: MockKind;
  readonly examples: readonly ProbeExample[];
  /** Of the collection. Their names are theirs alone. */
  readonly variables?: Texts;
  /** A text is the target of a GET. */
  readonly calls: readonly (string | ProbeCall)[];
  /** What of an answer counts; status and body by default. */
  readonly read?: (answer: ProbeAnswer) => string;
}

/** An account as a probe of the API sees it. */
export interface ProbedAccount {
  /** @throws PostmanApiError */
  readonly send: (call: ApiCall) => Promise<unknown>;
  /** The same without a key. */
  readonly sendWithoutKey: (call: ApiCall) => Promise<unknown>;
  /** Calls the public mock's example of that name, made by the probe. */
  readonly callMock: (target: string) => Promise<ProbeAnswer>;
  /** Asks until there is an answer, for what an account shows late; `undefined` when it never does. */
  readonly until: <T>(ask: () => Promise<T | undefined>) => Promise<T | undefined>;
  /** A name under the run's mark, for what a probe makes. */
  readonly markedName: (name: string) => string;
  readonly mockId: string;
  readonly mockUid: string;
  readonly collectionUid: string;
  readonly environmentUid: string;
  /** Of the probe's first example, in the file. */
  readonly exampleId: string;
}

/** What an account says to something that is asked of its API, in words; a refusal is its status and name. */
export interface ApiProbe {
  readonly rule: string;
  readonly about: string;
  readonly examples?: readonly ProbeExample[];
  /** How many calls to the mock it takes. */
  readonly calls?: number;
  readonly ask: (account: ProbedAccount) => Promise<string>;
}

/** Status and body. */
export function readAnswer({ status, body }: ProbeAnswer): string {
  return `${status} ${body}`.trim();
}

/** Status, these headers and the body. */
export function readHeaders(...names: readonly string[]): (answer: ProbeAnswer) => string {
  return (answer) => {
    const values = names.map((name) => `${name}: ${[answer.headers[name] ?? 'none'].flat().join(' | ')}`);
    return [readAnswer(answer), ...values].join(', ');
  };
}
