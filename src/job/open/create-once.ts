/** Creates something without repeating blindly: after a lost answer it is looked up before anything is sent again. */
import { PostmanApiError } from '../../postman/index.ts';
import type { Reporter } from '../reporter.ts';

const maxAttempts = 3;

export interface CreateOnceOptions {
  /** Told of each lost answer. */
  readonly reporter: Pick<Reporter, 'info'>;
  /** Aborted: nothing more is created. */
  readonly stop: AbortSignal;
  /** Called before something is created again: there may be two of it. */
  readonly onRepeat?: () => void;
  /** Called when it certainly was not created: nobody need look for it. */
  readonly onRefused?: () => void;
}

/**
 * Runs `create`; when its outcome is unknown (timeout, reset, 5xx, unreadable answer) adopts what `find` finds, or creates
 * once more when there is nothing. Once `stop` is aborted nothing more is created.
 *
 * A server that acts after the look-up still makes a second one of the name. Nobody can rule that out from here, so
 * `onRepeat` is called before each further create.
 *
 * @throws whatever the last `create` or `find` threw
 */
export async function createOnce<T>(
  create: () => Promise<T>,
  find: () => Promise<T | undefined>,
  { reporter, stop, onRepeat, onRefused }: CreateOnceOptions,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await create();
    } catch (error) {
      if (!(error instanceof PostmanApiError)) throw error;
      if (error.outcome !== 'unknown') {
        // After a lost answer the one before may have been carried out all the same.
        if (attempt === 1) onRefused?.();
        throw error;
      }
      reporter.info(`${error.message} Looking for what it may have created.`);
      const found = await find();
      if (found !== undefined) return found;
      if (attempt >= maxAttempts || stop.aborted) throw error;
      onRepeat?.();
    }
  }
}
