/** Puts the pictures of the README in place: `npm run pictures`, after the browser tests have made them. */
import { copyFileSync, mkdirSync } from 'node:fs';

const FROM = 'dist/screens/zh-CN';
const TO = 'assets/pictures';
const PICTURES = { score: 'score-refused-320-light', consolidate: 'consolidate-moves-320-light', recommend: 'recommend-320-light' };

mkdirSync(TO, { recursive: true });
for (const [name, state] of Object.entries(PICTURES)) copyFileSync(`${FROM}/${state}.png`, `${TO}/${name}.png`);
