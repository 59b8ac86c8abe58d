import { dataElementId } from '../report/files/page-data.ts';
import type { PageData } from '../report/files/page-data.ts';

/**
 * The data that the writer put into this page.
 * @throws SyntaxError when the file was cut short
 */
export function readPageData(): PageData {
  const element = document.getElementById(dataElementId);
  // Writer and app are built and shipped together: what the writer wrote has the type that both share.
  const data = JSON.parse(element?.textContent ?? '') as PageData;
  element?.remove();
  return data;
}
