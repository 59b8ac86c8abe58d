// The step summary as a page that looks about as GitHub shows it.
import { marked } from 'marked';

const style = `
  body { margin: 20px 32px; color: #1f2328; font: 14px/1.5 "Segoe UI", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif; }
  h2, h3 { line-height: 1.25; margin: 20px 0 12px; overflow-wrap: anywhere; }
  h2 { font-size: 20px; border-bottom: 1px solid #d1d9e0b3; padding-bottom: 6px; }
  h3 { font-size: 16px; }
  h2, h3, th, strong { font-weight: 600; }
  table { border-collapse: collapse; margin: 0 0 14px; }
  th, td { border: 1px solid #d1d9e0; padding: 5px 12px; text-align: left; }
  tr:nth-child(2n) td { background: #f6f8fa; }
  code { font: 12px ui-monospace, "DejaVu Sans Mono", monospace; background: #818b981f; border-radius: 6px; padding: 2px 5px; }
  pre code { display: block; padding: 12px; }
  details { margin: 0 0 12px; }
  ul { padding-left: 26px; }
`;

/** @param {string} markdown */
export function summaryPage(markdown) {
  const body = marked.parse(markdown, { gfm: true, async: false });
  return `<!doctype html><meta charset="utf-8"><title>Step summary</title><style>${style}</style>${body}`;
}
