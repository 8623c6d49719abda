import ts from 'typescript';
import type { RequirementSet } from './requirementSet';

/** Returns the sets that are known to be there where a node is reached, from the checks around and before it. */
export function setsGuarding(node: ts.Node, checker: ts.TypeChecker): RequirementSet[] {
  const sets: RequirementSet[] = [];
  for (let child = node, { parent } = node; !ts.isSourceFile(child); child = parent, parent = child.parent) {
    sets.push(...setsFrom(child, parent, checker));
  }
  return sets;
}

/** What a parent says of one of its children. */
function setsFrom(child: ts.Node, parent: ts.Node, checker: ts.TypeChecker): RequirementSet[] {
  if (ts.isIfStatement(parent)) return branch(parent.expression, child === parent.thenStatement, child === parent.elseStatement, checker);
  if (ts.isConditionalExpression(parent)) return branch(parent.condition, child === parent.whenTrue, child === parent.whenFalse, checker);
  if (ts.isBinaryExpression(parent) && child === parent.right) {
    const { kind } = parent.operatorToken;
    return branch(parent.left, kind === ts.SyntaxKind.AmpersandAmpersandToken, kind === ts.SyntaxKind.BarBarToken, checker);
  }
  if (ts.isBlock(parent) || ts.isSourceFile(parent)) return parent.statements.slice(0, parent.statements.indexOf(child as ts.Statement)).flatMap((before) => setsAfter(before, checker));
  return [];
}

function branch(condition: ts.Expression, isTrue: boolean, isFalse: boolean, checker: ts.TypeChecker): RequirementSet[] {
  if (isTrue) return setsWhen(condition, true, checker);
  return isFalse ? setsWhen(condition, false, checker) : [];
}

/** `if (!apiSupports('1.13')) return;` leaves what comes after it guarded. */
function setsAfter(statement: ts.Statement, checker: ts.TypeChecker): RequirementSet[] {
  if (!ts.isIfStatement(statement) || statement.elseStatement !== undefined) return [];
  const then = statement.thenStatement;
  const last = ts.isBlock(then) ? then.statements.at(-1) : then;
  const leaves = last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last) || ts.isContinueStatement(last));
  return leaves ? setsWhen(statement.expression, false, checker) : [];
}

/** Returns the sets that are there when the condition has this outcome. */
function setsWhen(condition: ts.Expression, outcome: boolean, checker: ts.TypeChecker): RequirementSet[] {
  if (ts.isParenthesizedExpression(condition)) return setsWhen(condition.expression, outcome, checker);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken) return setsWhen(condition.operand, !outcome, checker);
  if (ts.isBinaryExpression(condition)) {
    const both = outcome ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
    return condition.operatorToken.kind === both ? [condition.left, condition.right].flatMap((side) => setsWhen(side, outcome, checker)) : [];
  }
  if (ts.isIdentifier(condition)) {
    const initializer = constantValue(condition, checker);
    return initializer === undefined ? [] : setsWhen(initializer, outcome, checker);
  }
  return outcome && ts.isCallExpression(condition) ? checkedSets(condition, checker) : [];
}

/** Returns the expression that a `const` was given. */
function constantValue(name: ts.Identifier, checker: ts.TypeChecker): ts.Expression | undefined {
  const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return undefined;
  return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0 ? undefined : declaration.initializer;
}

function checkedSets({ expression, arguments: given }: ts.CallExpression, checker: ts.TypeChecker): RequirementSet[] {
  const [first, second] = given.map((argument) => (ts.isStringLiteralLike(argument) ? argument.text : undefined));
  if (ts.isPropertyAccessExpression(expression) && expression.name.text === 'isSetSupported') return first === undefined || second === undefined ? [] : [{ name: first, version: second }];
  return first !== undefined && isApiSupports(expression, checker) ? [{ name: 'ExcelApi', version: first }] : [];
}

/** Whether it is our own check, whatever it is called where it is imported. */
function isApiSupports(callee: ts.Expression, checker: ts.TypeChecker): boolean {
  let symbol = checker.getSymbolAtLocation(callee);
  if (symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0) symbol = checker.getAliasedSymbol(symbol);
  return symbol?.name === 'apiSupports' && symbol.valueDeclaration?.getSourceFile().fileName.endsWith('/src/excel/apiSupport.ts') === true;
}
