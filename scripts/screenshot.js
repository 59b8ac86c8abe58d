// Makes docs/report.png and docs/summary.png: the example as a step of a job, its report and the top of its step summary in
// Chromium. Usage: CHROMIUM_PATH=… npm run screenshot
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { startJob } from '../test/support/action-runner.ts';
import { startArtifactService } from '../test/support/artifact-service.ts';
import { summaryPage } from './summary-page.js';

const root = path.resolve(import.meta.dirname, '..');
const picture = (name) => path.join(root, 'docs', name);

await using artifacts = await startArtifactService();
await using job = await startJob({ workspace: root, artifactService: artifacts });
const main = await job.run({
  uses: root,
  with: {
    collection: 'examples/testAPI.postman_collection.json',
    environment: 'examples/testAPIEnv.postman_environment.json',
  },
});
if (main.conclusion !== 'success') throw new Error(main.log);
process.env.MOCK_URL = main.outputs.mockUrl;
await import('../examples/client.js');
const [post] = await job.finish();
const [artifact] = artifacts.artifacts.values();
const report = path.join(job.temp, 'report.html');
await writeFile(report, artifact.files.get('report.html'));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const reportPage = await browser.newPage({ viewport: { width: 1280, height: 640 } });
await reportPage.goto(pathToFileURL(report).href);
await reportPage.screenshot({ path: picture('report.png') });

const width = 1000;
const summary = await browser.newPage({ viewport: { width, height: 640 } });
await summary.setContent(summaryPage(post.summary));
// GitHub draws charts, which nothing here can: the picture ends above the first one.
const chart = summary.locator('pre:has(.language-mermaid)').first();
const { y } = (await chart.count()) > 0 ? await chart.boundingBox() : { y: 640 };
await summary.screenshot({ path: picture('summary.png'), clip: { x: 0, y: 0, width, height: Math.floor(y) } });
await browser.close();
