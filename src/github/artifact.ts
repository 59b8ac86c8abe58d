/** The upload of a job's files as a workflow artifact. */
import type { UploadArtifact } from '../job/close/upload-report.ts';

/** The least: the 1,000 calls of the bench shrink to a 38th with it, and to a 51st with the usual 6, in three times the time. */
const compressionLevel = 1;

/**
 * Uploads `files` as one artifact. A name that another job of the run has taken gets `fallbackName`, since a second
 * upload of a name is a 409 that no retry cures.
 *
 * @throws Error with the reason; on GitHub Enterprise Server always, since it has no such artifact service
 */
export const uploadArtifact: UploadArtifact = async ({ name, fallbackName, files, directory, retentionDays }) => {
  // Loaded here only: it is the heaviest dependency, and a job that uploads nothing should not pay for it.
  // Libraries below it ask for this variable as they load, and would tell the log each request, with a proxy's password.
  delete process.env['DEBUG'];
  // Azure's client asks of each body whether it is a form, and Node would load its `fetch` to say what one is: 35 ms.
  Reflect.deleteProperty(globalThis, 'FormData');
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const upload = async (as: string) => {
    await client.uploadArtifact(as, [...files], directory, {
      compressionLevel,
      ...(retentionDays === undefined ? {} : { retentionDays }),
    });
    return as;
  };
  try {
    return { name: await upload(name) };
  } catch (error) {
    if (!isNameTaken(error) || name === fallbackName) throw explain(error);
    return { name: await upload(fallbackName).catch((second: unknown) => Promise.reject(explain(second))) };
  }
};

function isNameTaken(error: unknown): boolean {
  return error instanceof Error && /\(409\)|already exists/i.test(error.message);
}

function explain(error: unknown): Error {
  if (error instanceof Error && error.name === 'GHESNotSupportedError') {
    return new Error('GitHub Enterprise Server has no artifact service that this action can use.', { cause: error });
  }
  return error instanceof Error ? error : new Error(String(error));
}
