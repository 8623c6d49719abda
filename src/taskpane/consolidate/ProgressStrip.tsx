import { makeStyles, tokens } from '@fluentui/react-components';
import { PROGRESS, type ReviewerProgress } from '../../review/coverage';
import { SHAPE_OF, SHAPE_SIZE, shapePath, SHAPES, type Shape } from './progressShape';

/** As many as can be told apart at a glance. */
const MOST_CELLS = 100;
const CELLS_A_LINE = 20;
const STRIDE = 12;
/** Between tens, so that one can count. */
const GAP = 6;
const BAR = 1000;
const BAR_GAP = 4;

const forcedColors = { '@media (forced-colors: active)': { fill: 'CanvasText' } };

export const useShapeStyles = makeStyles({
  done: { fill: tokens.colorStatusSuccessForeground1, ...forcedColors },
  pending: { fill: tokens.colorStatusWarningForeground3, ...forcedColors },
  missing: { fill: tokens.colorStatusDangerForeground1, ...forcedColors },
  'not-listed': { fill: tokens.colorStatusDangerForeground1, ...forcedColors },
  excused: { fill: tokens.colorNeutralForeground3, ...forcedColors },
  'not-asked': { fill: tokens.colorNeutralForeground4, ...forcedColors },
});

const useStyles = makeStyles({
  cells: { display: 'block', maxWidth: '100%', height: 'auto' },
  bar: { display: 'block', width: '100%', height: '8px' },
});

interface ProgressStripProps {
  readonly progress: ReviewerProgress;
  /** What the picture shows, in a sentence. */
  readonly label: string;
}

/** A reviewer's entries at a glance: a shape for each in the order of the list, or for many a bar. */
export function ProgressStrip({ progress, label }: ProgressStripProps) {
  return progress.entries.length > MOST_CELLS ? <Bar progress={progress} label={label} /> : <Cells progress={progress} label={label} />;
}

function Cells({ progress: { entries }, label }: ProgressStripProps) {
  const styles = useStyles();
  const shapes = useShapeStyles();
  const paths = new Map<Shape, string>();
  entries.forEach((entry, index) => {
    const shape = SHAPE_OF[entry];
    const column = index % CELLS_A_LINE;
    const x = column * STRIDE + (column >= CELLS_A_LINE / 2 ? GAP : 0);
    paths.set(shape, (paths.get(shape) ?? '') + shapePath(shape, x, Math.floor(index / CELLS_A_LINE) * STRIDE));
  });
  const width = CELLS_A_LINE * STRIDE + GAP;
  const height = (Math.ceil(entries.length / CELLS_A_LINE) - 1) * STRIDE + SHAPE_SIZE;
  return (
    <svg role="img" aria-label={label} className={styles.cells} width={width} height={height} viewBox={`0 0 ${String(width)} ${String(height)}`}>
      {[...paths].map(([shape, path]) => <path key={shape} className={shapes[shape]} d={path} />)}
    </svg>
  );
}

function Bar({ progress, label }: ProgressStripProps) {
  const styles = useStyles();
  const shapes = useShapeStyles();
  return (
    <svg role="img" aria-label={label} className={styles.bar} viewBox={`0 0 ${String(BAR)} 8`} preserveAspectRatio="none">
      {barParts(progress).map(({ shape, x, width }) => <rect key={shape} className={shapes[shape]} x={x} y={0} width={width} height={8} />)}
    </svg>
  );
}

/** Returns a part of the bar for each shape that occurs, with a little space between. */
function barParts({ entries, counts }: ReviewerProgress): { readonly shape: Shape; readonly x: number; readonly width: number }[] {
  const sizes = SHAPES.map((shape) => (PROGRESS.reduce((sum, progress) => sum + (SHAPE_OF[progress] === shape ? counts[progress] : 0), 0) / entries.length) * BAR);
  return SHAPES.flatMap((shape, index) => {
    const x = sizes.slice(0, index).reduce((sum, size) => sum + size, 0);
    return sizes[index] === 0 ? [] : [{ shape, x, width: Math.max(1, sizes[index]! - BAR_GAP) }];
  });
}
