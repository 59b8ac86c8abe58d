/** The files by which the runner hears of outputs, of the state and of the summary. */
import { requirePlainFile } from '../files/plain-file.ts';

/**
 * To be called before the toolkit writes to one of them: to a pipe it would write for ever.
 *
 * @param variable the name of the environment variable that has the file's path; without a file there is nothing to check
 * @throws Error with a sentence that says what stands in the file's place
 */
export function requirePlainCommandFile(variable: 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY'): void {
  const file = process.env[variable] ?? '';
  if (file !== '') requirePlainFile(file);
}
