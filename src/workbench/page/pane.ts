import type { WorkbenchWords } from '../../locales/workbenchWords';
import { button, make, place } from './elements';

const PANE_PAGE = '/excel/taskpane.html';
/** As Excel's own pane goes on the desktop, in CSS pixels. */
const NARROWEST = 320;
const WIDEST = 450;
const FIRST_WIDTH = 360;
const STEP = 10;

/** The task-pane frame beside the grid: a title bar, an edge to drag, and the add-in's page. */
export class Pane {
  private readonly root = place('pane');
  private readonly frame = make('iframe', { title: '', class: 'pane-page' });
  private readonly edge = make('div', { class: 'pane-edge', role: 'separator', tabindex: '0', 'aria-orientation': 'vertical' });
  private readonly title = make('h2', {});
  private readonly closer = button({ class: 'quiet' }, () => { this.close(); }, '×');
  private width = FIRST_WIDTH;

  constructor(private readonly opener: () => HTMLElement | null) {
    this.root.append(this.edge, make('div', { class: 'pane-box' }, make('div', { class: 'pane-bar' }, this.title, this.closer), this.frame));
    this.edge.setAttribute('aria-valuemin', String(NARROWEST));
    this.edge.setAttribute('aria-valuemax', String(WIDEST));
    this.edge.addEventListener('keydown', (event) => { this.resizeByKey(event); });
    this.edge.addEventListener('pointerdown', (event) => { this.startDrag(event); });
    this.resize(FIRST_WIDTH);
  }

  name({ pane }: WorkbenchWords): void {
    this.title.textContent = pane.title;
    this.frame.title = pane.title;
    this.closer.setAttribute('aria-label', pane.close);
    this.closer.title = pane.close;
    this.edge.setAttribute('aria-label', pane.resize);
    this.edge.title = pane.resize;
  }

  /** Opens the pane, or leaves it as it is where it is open. */
  open(): void {
    if (!this.root.hidden) return;
    this.root.hidden = false;
    this.frame.src = PANE_PAGE;
  }

  /** The page in the pane ends, as in Excel. */
  close(): void {
    this.root.hidden = true;
    this.frame.src = 'about:blank';
    this.opener()?.focus();
  }

  /** Starts the add-in's page anew, where it is open: another workbook or another host stands behind it. */
  restart(): void {
    if (!this.root.hidden) this.frame.src = PANE_PAGE;
  }

  private resize(width: number): void {
    this.width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    this.root.style.setProperty('--pane-width', `${String(this.width)}px`);
    this.edge.setAttribute('aria-valuenow', String(this.width));
  }

  private resizeByKey(event: KeyboardEvent): void {
    const widths: Readonly<Record<string, number>> = { ArrowLeft: this.width + STEP, ArrowRight: this.width - STEP, Home: NARROWEST, End: WIDEST };
    const width = widths[event.key];
    if (width === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.resize(width);
  }

  private startDrag(down: PointerEvent): void {
    const startWidth = this.width;
    const move = (event: PointerEvent): void => { this.resize(startWidth + down.clientX - event.clientX); };
    const end = (): void => {
      this.edge.removeEventListener('pointermove', move);
      this.root.classList.remove('dragged');
    };
    // The page in the frame would swallow the pointer.
    this.root.classList.add('dragged');
    this.edge.setPointerCapture(down.pointerId);
    this.edge.addEventListener('pointermove', move);
    this.edge.addEventListener('lostpointercapture', end, { once: true });
  }
}
