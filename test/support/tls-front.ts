/** What stands before Postman's API in the cloud and no other test has: TLS, on loopback. */
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { connect, type AddressInfo, type Socket } from 'node:net';
import path from 'node:path';
import { createServer } from 'node:tls';
import { generate } from 'selfsigned';
import { tempDirectory } from './temp-directory.ts';

export interface TlsFront extends AsyncDisposable {
  readonly url: URL;
  /** The certificate, which is its own root: for NODE_EXTRA_CA_CERTS. */
  readonly certificateFile: string;
  /** How many connections have come to speak TLS. */
  readonly handshakes: () => number;
}

export interface TlsFrontOptions {
  /** Where what has been decrypted goes. */
  readonly upstream: URL;
  /** Names that the certificate is for. */
  readonly names: readonly string[];
  /** Until when it is good; tomorrow by default. */
  readonly notAfter?: Date;
}

const day = 24 * 3_600_000;

export async function startTlsFront({ upstream, names, notAfter }: TlsFrontOptions): Promise<TlsFront> {
  const directory = await tempDirectory('tls-');
  const pems = await generate([{ name: 'commonName', value: 'A root of a company' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - 2 * day),
    notAfterDate: notAfter ?? new Date(Date.now() + day),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) },
    ],
  });
  const certificateFile = path.join(directory.path, 'root.pem');
  await writeFile(certificateFile, pems.cert);

  const sockets = new Set<Socket>();
  let handshakes = 0;
  const server = createServer({ key: pems.private, cert: pems.cert }, (client) => {
    const target = connect(Number(upstream.port), upstream.hostname);
    const end = (): void => {
      client.destroy();
      target.destroy();
    };
    for (const stream of [client, target]) stream.on('error', end).on('close', end);
    client.pipe(target).pipe(client);
  });
  server.on('connection', (socket: Socket) => {
    handshakes += 1;
    sockets.add(socket.once('close', () => sockets.delete(socket)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: new URL(`https://localhost:${(server.address() as AddressInfo).port}`),
    certificateFile,
    handshakes: () => handshakes,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
      await directory.remove();
    },
  };
}
