// Takes methods out of the classes of a module.
import ts from 'typescript';

/**
 * The text of a module without the methods of its classes that `isKept(method, class)` refuses. The rest of a class stays:
 * who asks for an accessor that is gone gets nothing, while who calls a method that is gone is told so.
 *
 * @throws Error when there is none to take out, since then the module of `file` is not what it was, or when a method that
 *   stays calls one that goes.
 */
export function cutMethods(text, isKept, file) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  let rest = text;
  let count = 0;
  for (const type of source.statements.filter(ts.isClassDeclaration).toReversed()) {
    const goes = (member) => ts.isMethodDeclaration(member) && !isKept(member.name.getText(source), type.name?.text);
    const kept = type.members.filter((member) => !goes(member)).map((member) => member.getText(source));
    for (const { name, pos, end } of type.members.filter(goes).toReversed()) {
      const call = `this.${name.getText(source)}(`;
      if (kept.some((member) => member.includes(call))) throw new Error(`${file}: ${call} is called by what stays`);
      rest = rest.slice(0, pos) + rest.slice(end);
      count += 1;
    }
  }
  if (count === 0) throw new Error(`${file} is not what it was: no method to take out`);
  return rest;
}
