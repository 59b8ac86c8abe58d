/**
 * The beginning of a script that a command runs: `ask(target, { method, headers, body })` calls the mock at MOCK_URL, and
 * resolves to status, headers and text of its answer. Neither `fetch` nor `import … from 'node:http'`, which loads that too:
 * with each a process takes thrice the processor time that it takes with Node's own client alone.
 */
export const mockClient = `
const ask = (target, { body, ...options } = {}) => new Promise((resolve, reject) => {
  const { request } = process.getBuiltinModule('node:http');
  const read = async (answer) => {
    const parts = await answer.toArray();
    resolve({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(parts).toString() });
  };
  const asked = request(process.env.MOCK_URL + target, options, (answer) => void read(answer).catch(reject));
  asked.once('error', reject).end(body);
});
`;
