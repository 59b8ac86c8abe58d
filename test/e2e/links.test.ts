/** What the documents link to is there: the file, and the heading in it. */
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/workspace.ts';

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...(await readdir(path.join(projectRoot, 'docs')))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
  ...['browser', 'node', 'python'].map((project) => `examples/${project}/README.md`),
];

const withoutCode = (markdown: string) => markdown.replaceAll(/^```[^]*?^```$/gm, '');

/** The anchors that GitHub gives to headings: lower case, without punctuation, a hyphen for each space. */
const anchorsOf = (markdown: string) =>
  [...withoutCode(markdown).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

test.each(documents)('%s', async (document) => {
  const markdown = await readFile(path.join(projectRoot, document), 'utf8');
  const links = [...withoutCode(markdown).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, link = '']) => link);
  const broken: string[] = [];
  for (const link of links) {
    const [file = '', anchor] = link.split('#');
    const target =
      file === '' ? path.join(projectRoot, document) : path.join(projectRoot, path.dirname(document), file);
    const isThere = await stat(target).catch(() => undefined);
    if (isThere === undefined) broken.push(link);
    else if (anchor !== undefined && !anchorsOf(await readFile(target, 'utf8')).includes(anchor)) broken.push(link);
  }
  expect(broken).toEqual([]);
});
