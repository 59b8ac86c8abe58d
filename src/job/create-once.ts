/** A create that never makes two: after a lost answer the thing is looked up by its unique name before anything is sent again. */
import { PostmanApiError } from '../postman/index.ts';

const maxAttempts = 3;

/**
 * Runs `create`; when its outcome is unknown (timeout, reset, 5xx, unreadable answer) adopts what `find` finds, or creates
 * once more when there is nothing. Once `stop` is aborted nothing more is created.
 *
 * @throws whatever the last `create` or `find` threw
 */
export async function createOnce<T>(
  create: () => Promise<T>,
  find: () => Promise<T | undefined>,
  { onLost, stop }: { readonly onLost: (error: PostmanApiError) => void; readonly stop: AbortSignal },
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await create();
    } catch (error) {
      if (!(error instanceof PostmanApiError) || error.outcome !== 'unknown') throw error;
      onLost(error);
      const found = await find();
      if (found !== undefined) return found;
      if (attempt >= maxAttempts || stop.aborted) throw error;
    }
  }
}
