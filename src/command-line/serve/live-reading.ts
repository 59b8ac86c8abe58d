/** Explains and redacts calls while they come in. */
import type { CallExplanation } from '../../job/close/explain-calls.ts';
import { secretsInAccount } from '../../job/secrets/secret-variables.ts';
import type { OpenMock } from '../../job/open/open-mock.ts';
import type { PostmanClient } from '../../postman/index.ts';
import { createCallReading, type CallReading, type Redactor } from '../../report/index.ts';
import type { KnownSecrets } from './known-secrets.ts';
import type { LiveReading } from './live-calls.ts';
import type { ServedVersion, ServedVersions } from './served-versions.ts';

export interface LiveReadingOptions {
  readonly versions: ServedVersions;
  readonly secrets: KnownSecrets;
  readonly client: PostmanClient;
  readonly mock: OpenMock;
}

/** Keeps what explains the calls until the mock serves something else, or something more is secret. */
export function createLiveReading({ versions, secrets, client, mock }: LiveReadingOptions): LiveReading {
  let environment: string | null | undefined;
  let explained: { readonly version: ServedVersion; readonly explanation: CallExplanation } | undefined;
  let current:
    { readonly explanation: CallExplanation; readonly redactor: Redactor; readonly reading: CallReading } | undefined;

  const explain = async (version: ServedVersion): Promise<CallExplanation> => {
    if (explained?.version === version) return explained.explanation;
    explained = { version, explanation: await versions.explain(version) };
    return explained.explanation;
  };
  return {
    async refresh() {
      secrets.add(await secretsInAccount(client));
      const now = await client.getMock(mock.mockId).catch(() => undefined);
      // `update` may have given the mock another environment.
      if (now !== undefined && now.environment !== environment) explained = undefined;
      environment = now?.environment;
    },
    async at(sequence) {
      const version = versions.at(sequence);
      const explanation = await explain(version);
      secrets.add(explanation.secrets);
      const redactor = secrets.redactor();
      if (current?.explanation !== explanation || current.redactor !== redactor) {
        const { explainer } = explanation;
        const options = { explainer, redactor, checks: {}, areLogsRedacted: false, mockUrl: mock.mockUrl };
        current = { explanation, redactor, reading: createCallReading(options) };
      }
      return current.reading;
    },
  };
}
