// Calls a mock over https with clients of several languages, each as docs/https.md says that it comes to trust the mock, and
// once without that. Installs requests and httpx, compiles the clients of Java and Go; whatever is missing fails.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '..');
const clients = path.join(root, 'test', 'clients');

/** What `run --tls` runs: the calls. */
function callAll(tools) {
  const { MOCK_URL, NODE_EXTRA_CA_CERTS: caFile } = process.env;
  const url = `${MOCK_URL}/users/1`;
  const python = path.join(tools, 'venv', 'bin', 'python');
  const keystore = path.join(tools, 'mock.p12');
  // The line of the document, so that it is tried as it stands.
  const keytool = /^keytool .*$/m.exec(readFileSync(path.join(root, 'docs', 'https.md'), 'utf8'))?.[0];
  if (keytool === undefined) throw new Error('docs/https.md has no keytool line.');
  execFileSync('sh', ['-c', keytool], { cwd: tools, env: { ...process.env, CA_FILE: caFile }, stdio: 'pipe' });
  const trust = ['-Djavax.net.ssl.trustStore=' + keystore, '-Djavax.net.ssl.trustStorePassword=changeit'];
  const fetching = 'fetch(process.argv[1]).then(async (answer) => process.stdout.write(await answer.text()))';
  const calls = [
    ['curl', 'curl', ['-sS', '--fail', url]],
    ['fetch of Node', process.execPath, ['-e', fetching, url]],
    ['requests', python, [path.join(clients, 'call.py'), 'requests', url]],
    ['httpx', python, [path.join(clients, 'call.py'), 'httpx', url]],
    ['Go', path.join(tools, 'call'), [url]],
    ['Java', 'java', [...trust, '-cp', tools, 'Call', url]],
  ];
  const trusting = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'];
  const without = Object.fromEntries(Object.entries(process.env).filter(([name]) => !trusting.includes(name)));
  for (const [name, file, args] of calls) {
    const good = spawnSync(file, args, { encoding: 'utf8' });
    const body = good.status === 0 ? JSON.parse(good.stdout) : undefined;
    if (body?.id !== 1) throw new Error(`${name} does not reach the mock: ${good.error ?? good.stderr}${good.stdout}`);
    const untrusting = args.filter((argument) => !trust.includes(argument));
    const bad = spawnSync(file, untrusting, { encoding: 'utf8', env: without });
    if (bad.status === 0) throw new Error(`${name} trusts the mock without being told to.`);
    console.log(`${name} reaches the mock, and does not trust it by itself.`);
  }
}

function prepareAndRun(tools) {
  const run = (file, ...args) => execFileSync(file, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const venv = path.join(tools, 'venv');
  run('python3', '-m', 'venv', venv);
  run(path.join(venv, 'bin', 'pip'), 'install', '--quiet', 'requests==2.32.5', 'httpx==0.28.1');
  run('javac', '-d', tools, path.join(clients, 'Call.java'));
  run('go', 'build', '-o', path.join(tools, 'call'), path.join(clients, 'call.go'));
  const cli = path.join(root, 'dist', 'cli', 'index.js');
  const args = ['run', '--collection', collection, '--tls', '--fail-on-unmatched', '--', process.execPath];
  const { status } = spawnSync(process.execPath, [cli, ...args, import.meta.filename, tools], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

const collection = path.join(clients, 'users.json');
const [given] = process.argv.slice(2);
if (given === undefined) {
  const tools = mkdtempSync(path.join(tmpdir(), 'clients-'));
  try {
    prepareAndRun(tools);
  } finally {
    rmSync(tools, { recursive: true, force: true });
  }
} else {
  callAll(given);
}
