// Makes docs/report.png: the example through `run`, its report in Chromium. Usage: CHROMIUM_PATH=… npm run screenshot
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = path.resolve(import.meta.dirname, '..');
const logs = mkdtempSync(path.join(tmpdir(), 'screenshot-'));
const example = (name) => path.join(root, 'examples', name);
const options = [
  '--collection',
  example('testAPI.postman_collection.json'),
  '--environment',
  example('testAPIEnv.postman_environment.json'),
];
const cli = path.join(root, 'dist', 'cli', 'index.js');
spawnSync(process.execPath, [cli, 'run', ...options, '--logs', logs, '--', process.execPath, example('client.js')], {
  stdio: 'inherit',
});

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 640 } });
await page.goto(pathToFileURL(path.join(logs, 'report.html')).href);
await page.screenshot({ path: path.join(root, 'docs', 'report.png') });
await browser.close();
rmSync(logs, { recursive: true });
