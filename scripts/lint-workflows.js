// Lints the workflows, the actions and Dependabot's settings: actionlint for mistakes, zizmor for security.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { findTool, missingTool } from './find-tool.js';

const root = path.resolve(import.meta.dirname, '..');
const yamlFiles = (folder) =>
  readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('.yml'))
    .map((file) => `${folder}/${file}`);
const actions = ['.', 'sweep', 'update'].map((folder) => `${folder}/action.yml`);
const workflows = yamlFiles('.github/workflows');
const tested = yamlFiles('test/workflows');
// A file that zizmor cannot read is a failure, not a warning.
const audit = ['--offline', '--no-progress', '--quiet', '--strict-collection', '--config', '.github/zizmor.yml'];

const linters = [
  {
    name: 'actionlint',
    install: 'go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
    runs: [[...workflows, ...tested]],
  },
  {
    name: 'zizmor',
    install: 'pipx install zizmor==1.32.0',
    runs: [
      [...audit, '--persona=auditor', ...workflows, '.github/dependabot.yml', ...actions],
      [...audit, ...tested],
    ],
  },
];

function lint({ name, install, runs }) {
  const tool = findTool(name);
  if (tool === undefined) return missingTool(name, install);
  const codes = runs.map((args) => spawnSync(tool, args, { cwd: root, stdio: 'inherit' }).status ?? 1);
  return Math.max(...codes);
}

process.exitCode = Math.max(...linters.map(lint));
