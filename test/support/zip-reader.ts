/** Reads the files out of a zip archive in memory: what an uploaded artifact holds. */
import { crc32, inflateRawSync } from 'node:zlib';

const endOfCentralDirectory = 0x06054b50;
const centralFileHeader = 0x02014b50;
const localFileHeader = 0x04034b50;

/**
 * The files by their path in the archive, directories left out. Sizes come from the central directory, since a streamed
 * archive has none in front of its files; the checksums are verified.
 * @throws Error when it is no zip archive, is damaged, or uses what artifacts do not (zip64, encryption).
 */
export function readZip(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.readUInt32LE(end) !== endOfCentralDirectory)
    throw new Error('This is not a zip archive: it has no central directory.');
  const files = new Map<string, Buffer>();
  let position = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(position) !== centralFileHeader)
      throw new Error(`The zip archive has no file header at byte ${position}.`);
    const nameLength = zip.readUInt16LE(position + 28);
    const name = zip.toString('utf8', position + 46, position + 46 + nameLength);
    if (!name.endsWith('/')) files.set(name, readFileAt(zip, position, name));
    position += 46 + nameLength + zip.readUInt16LE(position + 30) + zip.readUInt16LE(position + 32);
  }
  return files;
}

function readFileAt(zip: Buffer, header: number, name: string): Buffer {
  const method = zip.readUInt16LE(header + 10);
  const compressedSize = zip.readUInt32LE(header + 20);
  const local = zip.readUInt32LE(header + 42);
  if (zip.readUInt32LE(local) !== localFileHeader)
    throw new Error(`"${name}" is not where the zip archive's directory says.`);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const stored = zip.subarray(start, start + compressedSize);
  if (method !== 0 && method !== 8)
    throw new Error(`"${name}" is compressed with method ${method}; only 0 and 8 are known.`);
  const content = method === 0 ? Buffer.from(stored) : inflateRawSync(stored);
  if (crc32(content) !== zip.readUInt32LE(header + 16)) throw new Error(`"${name}" is damaged: its checksum is wrong.`);
  return content;
}
