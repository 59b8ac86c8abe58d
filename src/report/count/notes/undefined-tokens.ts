/** Notes answers with variables that nothing defines: Postman serves them as they stand. */
import type { CallLog } from '../../../call-log/model.ts';
import { readBody } from '../../../call-log/body.ts';
import { quote } from '../../../engine/index.ts';
import { countOf, detach, shownCall } from '../../words.ts';

/** More names than that nobody reads. */
const mostNames = 5;
const token = /\{\{\s*([^{}\s][^{}]{0,99}?)\s*\}\}/g;

/** Begins at no calls. */
export function createTokenNotes() {
  const names = new Set<string>();
  let calls = 0;
  let first = '';
  return {
    add: ({ request, response }: CallLog): void => {
      const { data, isBinary } = readBody(response.body);
      const texts = [...(isBinary ? [] : [data]), ...(response.headers ?? []).map(({ value }) => value)];
      const found = texts.filter((text) => text.includes('{{')).flatMap((text) => [...text.matchAll(token)]);
      if (found.length === 0) return;
      if (calls === 0) first = detach(shownCall(request.method, request.path));
      calls += 1;
      for (const [, name = ''] of found) if (names.size < mostNames) names.add(detach(name));
    },
    notes: (): string[] => {
      if (names.size === 0) return [];
      const all = Array.from(names, (name) => quote(`{{${name}}}`));
      const more = names.size === mostNames ? ' and perhaps others' : '';
      const stand = all.length === 1 ? 'stands' : 'stand';
      const it = all.length === 1 ? 'it' : 'them';
      const where = `in the answers of ${countOf(calls, 'call')}${calls === 1 ? ',' : ', first of'} ${quote(first)}`;
      return [
        `${all.join(', ')}${more} ${stand} ${where}, since nothing defines ${it}: is \`environment\` missing, or a variable in it?`,
      ];
    },
  };
}
