import type { SourceFailure } from '../../../review/source';
import type { Grid } from '../../../workbook/grid';
import type { ReadAnswer, ReadRequest } from '../../../xlsx/workerMessages';

/** What reading one file came to. */
export type FileReading = { readonly grids: readonly Grid[] } | { readonly failure: SourceFailure };

/** Reads files beside the pane, so that it never waits. */
export interface Reader {
  /** Never rejects. */
  read(request: ReadRequest): Promise<FileReading>;
  /** Gives up what is being read. */
  end(): void;
}

/** No file of an expert takes this long; one that does is made to. */
export const MOST_SECONDS = 60;

/** Returns a reader: a thread of its own where the browser has threads, made anew after a file that had to be given up. */
export function openReader(): Reader {
  return typeof Worker === 'undefined' ? HERE : threadReader();
}

/** For surroundings without threads. */
const HERE: Reader = {
  read: async (request) => {
    const { answerRequest } = await import('../../../xlsx/answerRequest');
    return answerRequest(request);
  },
  end: () => undefined,
};

function threadReader(): Reader {
  let thread: Worker | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(timer);
    thread?.terminate();
    thread = undefined;
  };
  const read = (request: ReadRequest): Promise<FileReading> => {
    thread ??= new Worker(new URL('../../../xlsx/readWorker.ts', import.meta.url));
    const current = thread;
    return new Promise((resolve) => {
      const settle = (reading: FileReading): void => {
        clearTimeout(timer);
        current.onmessage = current.onerror = null;
        resolve(reading);
      };
      const giveUp = (failure: SourceFailure): void => {
        end();
        settle({ failure });
      };
      timer = setTimeout(() => { giveUp({ code: 'too-slow', part: String(MOST_SECONDS) }); }, MOST_SECONDS * 1000);
      current.onmessage = ({ data }: MessageEvent<ReadAnswer>) => { settle(data); };
      // A thread that breaks off, for want of memory or of its program, is of no more use.
      current.onerror = (event) => {
        event.preventDefault();
        giveUp({ code: 'damaged', part: '' });
      };
      current.postMessage(request, [request.bytes]);
    });
  };
  return { read, end };
}
