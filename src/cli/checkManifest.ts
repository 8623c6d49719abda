import { addressProblems, fileProblems, pictureProblems, type BuiltFile, type Stage } from './manifestAddresses';
import type { Manifest } from './manifestFacts';
import { functionProblems, programOf } from './manifestFunctions';
import type { ManifestProblem } from './manifestProblem';
import { iconProblems, identityProblems, lengthProblems, localeProblems, requirementProblems, resourceProblems } from './manifestRules';

/** The page whose program has the ribbon's functions. */
const FUNCTION_PAGE = 'commands.html';

/** Returns everything that is wrong with a manifest; without the files of a built folder nothing is looked for there. */
export function checkManifest(manifest: Manifest, stage: Stage, file?: BuiltFile): ManifestProblem[] {
  const own = [identityProblems, localeProblems, lengthProblems, resourceProblems, requirementProblems, iconProblems].flatMap((rule) => rule(manifest));
  const problems = [...own, ...addressProblems(manifest, stage)];
  if (file === undefined) return problems;
  return [...problems, ...fileProblems(manifest, file), ...pictureProblems(manifest, file), ...functionProblems(manifest, programOf(FUNCTION_PAGE, file) ?? '')];
}
