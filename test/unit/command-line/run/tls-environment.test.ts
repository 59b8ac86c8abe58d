/** What `run --tls` gives its command, with what the variables named before. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rootCertificates } from 'node:tls';
import { expect, test } from 'vitest';
import { tlsEnvironment } from '../../../../src/command-line/run/command-environment.ts';
import { tempDirectory } from '../../../support/temp-directory.ts';

const [ca = '', root = '', ofProxy = '', other = ''] = rootCertificates;

async function world(env: Readonly<Record<string, string>>) {
  const directory = await tempDirectory('tls-environment-');
  const file = (name: string) => path.join(directory.path, name);
  await writeFile(file('ca.pem'), `${ca}\n`);
  await writeFile(file('ca-bundle.pem'), `${root}\n${ca}\n`);
  await writeFile(
    file('proxy.pem'),
    `# a proxy\n${ofProxy}\n-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n`,
  );
  await writeFile(file('other.pem'), other);
  await writeFile(file('none.pem'), 'no certificate');
  await mkdir(file('scratch'));
  const warnings: string[] = [];
  const given = await tlsEnvironment(
    { caFile: file('ca.pem'), caBundle: file('ca-bundle.pem') },
    { env, directory: directory.path, scratch: file('scratch'), warn: (line) => warnings.push(line) },
  );
  const texts = await Promise.all(Object.values(given).map((each) => readFile(each, 'utf8')));
  const [extra = '', openssl = '', requests, curl] = texts;
  // All that replaces a list gets the same.
  expect([requests, curl]).toEqual([openssl, openssl]);
  const certificates = (text: string) => text.match(/-----BEGIN[^]+?-----END [A-Z ]+-----/g);
  return { given, file, warnings, extra: certificates(extra), bundle: certificates(openssl), directory };
}

test('where none is set, each names the file of the mock itself', async () => {
  const { given, file, directory } = await world({ SSL_CERT_FILE: '' });
  expect(given).toEqual({
    NODE_EXTRA_CA_CERTS: file('ca.pem'),
    SSL_CERT_FILE: file('ca-bundle.pem'),
    REQUESTS_CA_BUNDLE: file('ca-bundle.pem'),
    CURL_CA_BUNDLE: file('ca-bundle.pem'),
  });
  await directory.remove();
});

test('what they named before stays trusted, and of its file the certificates alone are taken', async () => {
  const env = { NODE_EXTRA_CA_CERTS: 'proxy.pem', SSL_CERT_FILE: 'other.pem', REQUESTS_CA_BUNDLE: 'proxy.pem' };
  const { extra, bundle, warnings, directory } = await world(env);
  expect(extra).toEqual([ca, ofProxy]);
  expect(bundle).toEqual([root, ca, ofProxy, other]);
  expect(warnings).toEqual([]);
  await directory.remove();
});

test.each([
  ['gone.pem', 'ENOENT'],
  ['.', 'is a folder'],
  ['none.pem', 'holds no certificate in PEM'],
])('%s, which cannot be read, is a warning', async (named, why) => {
  const { extra, bundle, warnings, directory } = await world({
    NODE_EXTRA_CA_CERTS: 'proxy.pem',
    CURL_CA_BUNDLE: named,
  });
  expect(warnings).toEqual([expect.stringMatching(new RegExp(`^What CURL_CA_BUNDLE names is not trusted.*${why}`))]);
  expect([extra, bundle]).toEqual([
    [ca, ofProxy],
    [root, ca, ofProxy],
  ]);
  await directory.remove();
});

test('a mock without TLS sets none', async () => {
  const options = { env: { SSL_CERT_FILE: 'x' }, directory: '.', scratch: '.', warn: () => undefined };
  expect(await tlsEnvironment(undefined, options)).toEqual({});
});
