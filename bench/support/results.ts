/** The results file. */
import { writeFile } from 'node:fs/promises';
import { loadNow } from './machine.ts';
import { formatTable, type Measured } from './table.ts';

export interface Results {
  readonly machine: readonly string[];
  readonly rounds: number;
  readonly measured: readonly Measured[];
}

export async function writeResults(file: string, { machine, rounds, measured }: Results): Promise<void> {
  const text = `# Results of \`npm run bench\`

${machine.map((line) => `- ${line}`).join('\n')}
- Load average when it ended: ${loadNow()}
- ${rounds} rounds. In a round ours and what it is compared with take turns. A result is the median of the rounds' ratios
  or differences; the spread is the lowest and the highest of them.
- CPU time is the server's own, user and system. Where other programs are at work, the load generator gets too little
  time to keep both servers busy, and their rates come together: the row for CPU time is then the one to trust.
- The bare server is \`node:http\` and nothing else. It gives the headers and the body that ours gave, byte by byte, and
  reads the bodies that come in. Ours matches, renders and writes every call to its journal on disk.
- Our command line is measured as from its second start on: Node keeps what it has compiled of it (\`NODE_COMPILE_CACHE\`).
- The limits of the steps are those of a machine whose \`node -e 0\` takes 26 ms.

${formatTable(measured)}
`;
  await writeFile(file, text);
}
