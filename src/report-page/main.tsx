import { render } from 'preact';
import { App } from './app.tsx';
import { readPageData } from './read-page-data.ts';

// The script stands before the data, so that it runs even in a file that was cut short.
addEventListener('DOMContentLoaded', () => {
  const root = document.getElementById('app');
  if (root === null) return;
  try {
    const data = readPageData();
    root.replaceChildren();
    render(<App data={data} />, root);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const advice = 'Download it again, or open call-logs.har instead.';
    root.replaceChildren();
    render(<p class="remark">{`This report could not be opened: ${reason}. ${advice}`}</p>, root);
  }
});
