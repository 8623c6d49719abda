import { MessageChannel, type MessagePort } from 'node:worker_threads';

import { readScoreFile } from '../../src/xlsx/readScoreFile';
import type { ReadAnswer, ReadRequest } from '../../src/xlsx/workerMessages';
import { buildXlsx } from '../support/xlsx/buildXlsx';
import { utf8 } from '../support/xlsx/bytes';

const BOOK = buildXlsx({ sheets: [{ name: '评分', rows: [['班组', 9.5]] }, { name: '__proto__', rows: [['constructor']] }] });

/** A message port speaks as a worker's global object does: the module takes it for its own, and the test holds the other end. */
const { port1: worker, port2: pane } = new MessageChannel();
Object.assign(globalThis, { self: worker });

beforeAll(async () => {
  await import('../../src/xlsx/readWorker');
  worker.start();
});
afterAll(() => { pane.close(); });

function ask(files: readonly ReadRequest[]): Promise<ReadAnswer[]> {
  return new Promise((resolve) => {
    const answers: ReadAnswer[] = [];
    pane.on('message', function take(this: MessagePort, answer: ReadAnswer) {
      if (answers.push(answer) < files.length) return;
      pane.off('message', take);
      resolve(answers);
    });
    for (const file of files) pane.postMessage(file, [file.bytes]);
  });
}

function request(bytes: Uint8Array, name: string): ReadRequest {
  return { bytes: bytes.slice().buffer, name };
}

describe('the thread that reads chosen files', () => {
  test('answers each file once and in order, with its worksheets or with why there are none', async () => {
    const answers = await ask([request(BOOK, '1.xlsx'), request(BOOK.subarray(0, 100), '2.xlsx'), request(utf8('a,"b'), '3.csv'), request(utf8('班组,9.5'), '4.csv')]);
    expect(answers).toEqual([
      { grids: readScoreFile(BOOK, '1.xlsx') },
      { failure: { code: 'truncated', part: '' } },
      { failure: { code: 'unpaired-quote', part: '1' } },
      { grids: readScoreFile(utf8('班组,9.5'), '4.csv') },
    ]);
  });

  test('is given the bytes for good, so that no file lies in memory twice', async () => {
    const file = request(BOOK, '1.xlsx');
    await ask([file]);
    expect(file.bytes.byteLength).toBe(0);
  });
});
