/** The files by which clients trust a mock that speaks TLS, in the mock's own folder. They hold certificates, never a key. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { writePrivateFile } from '../../files/plain-file.ts';

/** Paths, in PEM both. */
export interface CaFiles {
  /** The mock's CA alone, for what adds to the list of a client, such as NODE_EXTRA_CA_CERTS. */
  readonly caFile: string;
  /** Node's roots and that CA, for what replaces the list. */
  readonly caBundle: string;
}

const caFilesIn = (directory: string): CaFiles => ({
  caFile: path.join(directory, 'ca.pem'),
  caBundle: path.join(directory, 'ca-bundle.pem'),
});

/** @param ca in PEM @throws Error of the file system */
export async function writeCaFiles(directory: string, ca: string): Promise<CaFiles> {
  // A job without TLS does not load it.
  const { rootCertificates } = await import('node:tls');
  const files = caFilesIn(directory);
  await writePrivateFile(files.caFile, ca);
  await writePrivateFile(files.caBundle, [...rootCertificates, ca.trimEnd(), ''].join('\n'));
  return files;
}

/** For a mock that is gone; where there are none it does nothing. @throws Error of the file system */
export function removeCaFiles(directory: string): void {
  const { caFile, caBundle } = caFilesIn(directory);
  for (const file of [caFile, caBundle]) rmSync(file, { force: true });
}
