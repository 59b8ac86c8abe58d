/** Checks as JUnit XML, which CI systems read. */
import type { CheckResult } from '../check/check-result.ts';

/** How ours begins, behind the line of XML. */
export const junitMark = '<testsuites name="ephemeral-mock"';

/**
 * `junit.xml`: one suite with a test case for each check. Times are 0, since a check takes none.
 * @param suite the suite's name
 */
export function formatJunit(checks: readonly CheckResult[], suite: string): string {
  const failures = checks.filter(({ passed }) => !passed).length;
  const counts = `tests="${checks.length}" failures="${failures}" errors="0" skipped="0" time="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `${junitMark} ${counts}>`,
    `  <testsuite name="${escapeXml(suite)}" ${counts}>`,
    ...checks.map(formatCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function formatCase({ name, passed, message, file, line }: CheckResult): string {
  const place =
    file === undefined ? '' : ` file="${escapeXml(file)}"${line === undefined ? '' : ` line="${String(line)}"`}`;
  const head = `    <testcase classname="ephemeral-mock" name="${escapeXml(name)}"${place} time="0"`;
  if (passed) return `${head}/>`;
  const text = escapeXml(message);
  return `${head}>\n      <failure message="${text}" type="check">${text}</failure>\n    </testcase>`;
}

/** Text for XML 1.0, attributes too: what no XML document may hold, escaped or not, is left out. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
