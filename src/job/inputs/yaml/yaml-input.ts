/** Inputs that are YAML. */
import { quote } from '../../../http-text/show-value.ts';
import type { ReportProblem } from '../values.ts';

/**
 * What a text says; a problem goes to `report` and gives `undefined`.
 *
 * @param takes what the input takes, for who names a file in its place
 * @param read throws what `yaml.ts` throws
 */
export async function readYamlInput<T>(
  input: string,
  text: string,
  takes: string,
  read: (text: string) => Promise<T>,
  report: ReportProblem,
): Promise<T | undefined> {
  if (/^(['"]?)(?:@[^\s:'"]*|[^\s:'"]+\.(?:ya?ml|json|txt))\1$/i.test(text.trim())) {
    report(
      `\`${input}\` is ${quote(text.trim())}, and no file is read here: give what is in the file. It takes ${takes}.`,
    );
    return undefined;
  }
  try {
    return await read(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(`\`${input}\` is not valid YAML or JSON: ${reason}`);
    return undefined;
  }
}
