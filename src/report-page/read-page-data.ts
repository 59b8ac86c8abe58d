import { dataElementId } from '../report/files/page-data.ts';
import type { PageData, PageRow, WrittenRow } from '../report/files/page-data.ts';

/**
 * The data that the writer put into this page.
 * @throws SyntaxError when the file was cut short
 */
export function readPageData(): PageData {
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
