import ts from 'typescript';
import { useOfDeclaration, type MemberUse } from './memberUse';
import { officeDeclarations } from './requirementSet';

/** Returns the members that a call of `load` names, such as `items/name`; other calls name none. */
export function loadedNames(call: ts.CallExpression, checker: ts.TypeChecker): MemberUse[] {
  const { expression: callee, arguments: given } = call;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'load' || officeDeclarations(checker.getSymbolAtLocation(callee.name)).length === 0) return [];
  // `context.load(range, 'values')` names what it loads first.
  const [loaded, names] = given.length > 1 ? [given[0]!, given[1]] : [callee.expression, given[0]];
  if (names === undefined) return [];
  const type = checker.getNonNullableType(checker.getTypeAtLocation(loaded));
  return loadArguments(names).flatMap((argument) => {
    const paths = literalTexts(checker.getTypeAtLocation(argument), checker);
    if (paths === undefined) return [{ node: argument, member: `load(${argument.getText()})`, sets: [], unclear: 'names-not-literal' as const }];
    return paths.flatMap((path) => path.split(',')).flatMap((path) => pathUses(argument, type, path.trim(), checker));
  });
}

/** Options have the properties they load as their own, which are looked up as such; `select` and `expand` hold names. */
function loadArguments(argument: ts.Expression): ts.Expression[] {
  if (ts.isArrayLiteralExpression(argument)) return [...argument.elements];
  if (!ts.isObjectLiteralExpression(argument)) return [argument];
  return argument.properties.flatMap((property) => (ts.isPropertyAssignment(property) && ['select', 'expand'].includes(property.name.getText()) ? [property.initializer] : []));
}

/** Returns all texts that a value of the type can be, or `undefined` where it can be any. */
function literalTexts(type: ts.Type, checker: ts.TypeChecker): string[] | undefined {
  if (type.isStringLiteral()) return [type.value];
  const parts = type.isUnion() ? type.types : checker.isArrayLikeType(type) ? [checker.getIndexTypeOfType(type, ts.IndexKind.Number)!] : undefined;
  const texts = parts?.map((part) => literalTexts(part, checker));
  return texts?.every((text) => text !== undefined) === true ? texts.flat() : undefined;
}

function pathUses(node: ts.Node, start: ts.Type, path: string, checker: ts.TypeChecker): MemberUse[] {
  const uses: MemberUse[] = [];
  let type = start;
  for (const step of path.split('/')) {
    const property = checker.getNonNullableType(type).getProperty(step);
    const [declaration] = officeDeclarations(property);
    if (property === undefined || declaration === undefined) return [...uses, { node, member: `${checker.typeToString(type)}.${step}`, sets: [], unclear: 'no-such-member' }];
    uses.push(useOfDeclaration(node, declaration));
    const next = checker.getTypeOfSymbol(property);
    type = step === 'items' ? (checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next) : next;
  }
  return uses;
}
