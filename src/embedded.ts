/** The embedded Postman API as a process of its own; `bootEmbedded` starts it and tells it over IPC what to do. */
import process from 'node:process';
import { runEmbeddedProcess } from './embedded/process/child.ts';

runEmbeddedProcess(process);
