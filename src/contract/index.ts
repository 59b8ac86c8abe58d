/** Examples and calls held against an OpenAPI document. The validator is loaded in a thread, by whoever asks one. */
export type * from './model.ts';
export { openJudge, type JudgeOptions } from './open-judge.ts';
