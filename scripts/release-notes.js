// Prints what CHANGELOG.md says of a version: `node scripts/release-notes.js 1.2.3`. On GitHub its links into the repository
// are those of that version: on the page of a release they would lead nowhere.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const version = process.argv[2] ?? '';
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
const changelog = readFileSync(path.resolve(import.meta.dirname, '..', 'CHANGELOG.md'), 'utf8');
const section = changelog.split(/^## /m).find((text) => text.startsWith(`[${version}]`));
const notes = section?.split('\n').slice(1).join('\n').trim() ?? '';

if (notes === '') {
  console.error(`CHANGELOG.md has no section "## [${version}]", or nothing stands in it.`);
  process.exitCode = 1;
} else if (repository === undefined) {
  console.log(notes);
} else {
  console.log(notes.replace(/\]\((?!https?:)/g, `](${server}/${repository}/blob/v${version}/`));
}
