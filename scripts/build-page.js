// Builds the template of report.html: the app and its styles in one HTML file that may load nothing and run nothing else.
// The same sources give the same bytes. Usage: node scripts/build-page.js OUT
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { dataElementId, dataMark } from '../src/report/files/page-data.ts';

const root = path.resolve(import.meta.dirname, '..');
const source = path.join(root, 'src', 'report-page');
const browsers = ['chrome120', 'edge120', 'firefox128', 'safari17'];

/** Writes the template to `outFile`, whose directory is made when it is missing. */
export async function buildPage(outFile) {
  const script = await bundle({
    entryPoints: [path.join(source, 'main.tsx')],
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const style = await bundle({ stdin: { contents: stylesheets, resolveDir: source, loader: 'css' } });
  // Both end a script element early or open a comment in it; esbuild escapes them, and the page depends on that.
  if (/<\/script|<!--/i.test(script)) throw new Error('The bundled script holds markup that would end its element.');
  if (/<\//.test(style)) throw new Error('The bundled style sheet holds markup that would end its element.');

  const template = readText(path.join(source, 'template.html'))
    .replace('{{policy}}', () => policyOf(script, style))
    .replace('<!--{{licenses}}-->', () => `<!--\n${readLicense('preact')}\n-->`)
    .replace('<!--{{style}}-->', () => `<style>${style}</style>`)
    .replace('<!--{{script}}-->', () => `<script>${script}</script>`)
    .replace('<!--{{data}}-->', () => `<script type="application/json" id="${dataElementId}">${dataMark}</script>`);
  mkdirSync(path.dirname(path.resolve(outFile)), { recursive: true });
  writeFileSync(outFile, template);
}

const stylesheets = ['palette', 'page', 'controls', 'list', 'details', 'why-panel', 'dialog', 'print']
  .map((name) => `@import './styles/${name}.css';\n`)
  .join('');

async function bundle(options) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    format: options.stdin ? undefined : 'iife',
    target: browsers,
    // Escapes keep the page's meaning whatever encoding it is read with.
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'error',
    // The compiler's options for Node do not concern the bundle.
    tsconfigRaw: {},
    ...options,
  });
  return outputFiles[0].text.trim();
}

/** Nothing but the page's own script and style, which are known by their hashes; no network, no frames, no forms. */
function policyOf(script, style) {
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** The notice that a bundled package's license asks to be kept. */
function readLicense(name) {
  const text = readText(path.join(root, 'node_modules', name, 'LICENSE'));
  if (text.includes('--')) throw new Error(`The license of ${name} holds characters that would end a comment.`);
  return `${name}\n\n${text.trim()}`;
}

/** Line ends as in the repository: hashes and bytes are the same on every system. */
const readText = (file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [outFile] = process.argv.slice(2);
  if (outFile === undefined) throw new Error('Usage: node scripts/build-page.js OUT');
  await buildPage(outFile);
}
