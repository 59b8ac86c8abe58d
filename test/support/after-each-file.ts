/** What a file of tests may leave to the next one, which the same process runs. */
import { afterAll } from 'vitest';
import { stopClocks } from './compressed-clock.ts';

afterAll(stopClocks);
