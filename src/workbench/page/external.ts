/**
 * Runs first in the add-in's pages when the workbench frames them: has the host put where office.js looks for it,
 * as desktop Excel does before any script of the page.
 */
interface Frame {
  readonly officeHost?: { connect(frame: Window): void };
}

(window.parent as Frame).officeHost?.connect(window);
