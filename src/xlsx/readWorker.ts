/** The thread that reads chosen files: one `ReadRequest` in, one `ReadAnswer` out. Whoever started it ends it when a file takes too long. */
import { answerRequest } from './answerRequest';
import type { ReadRequest } from './workerMessages';

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  self.postMessage(answerRequest(data));
});
