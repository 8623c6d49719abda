import ts from 'typescript';
import { loadedNames } from './loadedNames';
import { memberName, useOfDeclaration, type MemberUse } from './memberUse';
import { isOfOffice, officeDeclarations, setsOfParameter } from './requirementSet';

/** Returns every use of a member of Office's types in a source file, names in calls of `load` among them. */
export function memberUses(source: ts.SourceFile, checker: ts.TypeChecker): MemberUse[] {
  const uses: MemberUse[] = [];
  const visit = (node: ts.Node): void => {
    uses.push(...usesAt(node, checker));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

function usesAt(node: ts.Node, checker: ts.TypeChecker): MemberUse[] {
  if (ts.isPropertyAccessExpression(node)) return useOf(node, checker.getSymbolAtLocation(node.name), checker);
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return useOf(node, checker.getTypeAtLocation(node.expression).getProperty(node.argumentExpression.text), checker);
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? useOf(node, checker.getTypeAtLocation(node.parent).getProperty(name.text), checker) : [];
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) return optionUse(node, checker);
  if (ts.isCallExpression(node)) return [...argumentUses(node, checker), ...loadedNames(node, checker)];
  return [];
}

function useOf(node: ts.Node, symbol: ts.Symbol | undefined, checker: ts.TypeChecker): MemberUse[] {
  const isCalled = ts.isCallExpression(node.parent) && node.parent.expression === node;
  const chosen = isCalled ? checker.getResolvedSignature(node.parent)?.declaration : undefined;
  const declarations = officeDeclarations(symbol);
  const declaration = declarations.find((candidate) => candidate === chosen) ?? declarations[0];
  return declaration === undefined ? [] : [useOfDeclaration(node, declaration)];
}

/** A property of an object that is handed to Office, such as an option of `protect`. */
function optionUse(node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment, checker: ts.TypeChecker): MemberUse[] {
  const expected = checker.getContextualType(node.parent);
  const types = expected === undefined ? [] : expected.isUnion() ? expected.types : [expected];
  const declaration = types.flatMap((type) => officeDeclarations(type.getProperty(node.name.getText().replace(/^['"]|['"]$/g, '')))).at(0);
  return declaration === undefined ? [] : [useOfDeclaration(node, declaration)];
}

/** An argument that a method takes only in a newer set. */
function argumentUses(call: ts.CallExpression, checker: ts.TypeChecker): MemberUse[] {
  const method = checker.getResolvedSignature(call)?.declaration;
  if (method === undefined || !isOfOffice(method) || ts.isJSDocSignature(method)) return [];
  return call.arguments.flatMap((argument, index) => {
    const parameter = method.parameters[index]?.name.getText();
    const sets = parameter === undefined ? [] : setsOfParameter(method, parameter);
    return sets.length === 0 ? [] : [{ node: argument, member: `${memberName(method)}(${parameter ?? ''})`, sets }];
  });
}
