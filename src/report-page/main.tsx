/** Reads the data that the writer put into this page, and shows it. */
import { render } from 'preact';
import { dataElementId, type PageData, type PageRow, type WrittenRow } from '../report/files/page-data.ts';
import { messageOf } from '../http-text/thrown.ts';
import { App } from './app.tsx';

// The script stands before the data, so that it runs even in a file that was cut short.
addEventListener('DOMContentLoaded', () => {
  const root = document.getElementById('app');
  if (root === null) return;
  try {
    const data = readPageData();
    root.replaceChildren();
    render(<App data={data} />, root);
  } catch (error) {
    const advice = 'Download it again, or open call-logs.har instead.';
    root.replaceChildren();
    render(<p class="remark">{`This report could not be opened: ${messageOf(error)}. ${advice}`}</p>, root);
  }
});

/** @throws SyntaxError when the file was cut short */
function readPageData(): PageData {
  const element = document.getElementById(dataElementId);
  // Writer and app are built and shipped together: what the writer wrote has the type that both share.
  const data = JSON.parse(element?.textContent ?? '') as PageData<WrittenRow>;
  element?.remove();
  return { ...data, calls: readRows(data.calls) };
}

function readRows(written: readonly WrittenRow[]): readonly PageRow[] {
  const rows: PageRow[] = [];
  for (const { saved, candidates, ...row } of written) {
    const own = {
      saved: typeof saved === 'number' ? rows[saved]?.saved : saved,
      candidates: typeof candidates === 'number' ? rows[candidates]?.candidates : candidates,
    };
    rows.push({
      ...row,
      ...(own.saved && { saved: own.saved }),
      ...(own.candidates && { candidates: own.candidates }),
    });
  }
  return rows;
}
