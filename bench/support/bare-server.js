/**
 * What everything is compared with: `node:http` and nothing else. Usage: bare-server.js ANSWER.json, a file with
 * `{ headers, body }`: every request gets exactly that. Bodies are read, as every server has to. Plain JavaScript, since
 * Node takes time to load what strips types.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const { headers, body } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const withBody = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

const server = createServer((request, response) => {
  const answer = () => {
    response.writeHead(200, headers);
    response.end(body);
  };
  if (!withBody.has(request.method)) {
    answer();
    return;
  }
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', answer);
});
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ event: 'ready', mockUrl: `http://127.0.0.1:${server.address().port}` }));
});
