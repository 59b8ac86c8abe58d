// The page's own server, a stand-in for yours: it hands the API's URL on to the page.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const settings = JSON.stringify({ apiUrl: process.env.MOCK_URL });
const pages = {
  '/': ['text/html', await readFile('index.html')],
  '/shop.js': ['text/javascript', await readFile('shop.js')],
  '/settings.json': ['application/json', settings],
};

const server = createServer((request, response) => {
  const [type, body] = pages[request.url] ?? [];
  if (type === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': type }).end(body);
});
server.listen(0, '127.0.0.1', () => console.log(`The shop is at http://127.0.0.1:${server.address().port}`));
