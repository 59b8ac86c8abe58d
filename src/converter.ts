/** The thread that `convertInWorker` starts: one OpenAPI document in, one collection or resolved document out. */
import { parentPort, workerData } from 'node:worker_threads';
import { describeError } from './job/describe-error.ts';
import type { ConversionAnswer, ConversionTask } from './job/inputs/openapi/convert-in-worker.ts';

async function convert({ text, source, as }: ConversionTask): Promise<ConversionAnswer> {
  const files: string[] = [];
  const onRead = (file: string) => void files.push(file);
  try {
    if (as === 'contract') {
      const { readContract } = await import('./job/inputs/openapi/contract.ts');
      return { json: await readContract(text, source, onRead), note: '', warnings: [], files };
    }
    const { convertOpenApi } = await import('./job/inputs/openapi/convert-openapi.ts');
    const { document, ...about } = await convertOpenApi(text, source, onRead);
    return { json: JSON.stringify(document), ...about, files };
  } catch (error) {
    const isTooDeep = error instanceof RangeError && /call stack/i.test(error.message);
    const failure = isTooDeep ? 'This OpenAPI document is nested too deep to be converted.' : describeError(error);
    return { failure, files };
  }
}

if (parentPort === null) process.stderr.write('This file is run by the action, in a thread of its own.\n');
else parentPort.postMessage(await convert(workerData as ConversionTask));
