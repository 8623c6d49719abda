import { make } from './elements';

/** Lets files be dropped anywhere on the page, which shows what will happen while they hover. */
export function takeDroppedFiles(hint: () => string, take: (file: File, others: number) => void): void {
  const cover = make('div', { class: 'drop-cover', hidden: true });
  document.body.append(cover);
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  window.addEventListener('dragenter', (event) => {
    if (!hasFiles(event)) return;
    cover.textContent = hint();
    cover.hidden = false;
  });
  // While the cover is shown it lies under the pointer, so that leaving it is leaving the page.
  cover.addEventListener('dragleave', () => (cover.hidden = true));
  window.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  window.addEventListener(
    'drop',
    (event) => {
      cover.hidden = true;
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files[0] !== undefined) take(files[0], files.length - 1);
    },
    { capture: true },
  );
}
