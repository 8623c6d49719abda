import ts from 'typescript';
import { setsOfDeclaration, type RequirementSet } from './requirementSet';

/** One place where the source asks Office for a member. */
export interface MemberUse {
  readonly node: ts.Node;
  /** As a person would look it up, such as `Range.values`. */
  readonly member: string;
  /** All that an Office must have for it. */
  readonly sets: readonly RequirementSet[];
  /** Why it could not be looked up. */
  readonly unclear?: 'no-such-member' | 'names-not-literal';
}

/** Returns the use of a member by its declaration. */
export function useOfDeclaration(node: ts.Node, declaration: ts.Declaration): MemberUse {
  return { node, member: memberName(declaration), sets: setsOfDeclaration(declaration) };
}

/** Returns a member's name with that of what it belongs to. */
export function memberName(declaration: ts.Declaration): string {
  const names = [declaration, declaration.parent].map((node) => ts.getNameOfDeclaration(node as ts.Declaration)?.getText());
  return names.filter((name) => name !== undefined).reverse().join('.');
}
