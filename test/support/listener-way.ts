/** In which way mocks answer: the tests of vitest.config.ts's project `plain` run without the fast one. */
import process from 'node:process';

export const isPlain = process.env['TEST_LISTENER'] === 'plain';
