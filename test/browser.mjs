/** Finds the Chromium that the browser tests drive, and installs Debian's where there is none and it can be done. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const WHAT_TO_DO = [
  '浏览器测试需要 Chromium、Chrome 或 Edge。Debian/Ubuntu：apt-get install chromium；其他系统请安装其中一种，或用环境变量 CHROMIUM 指明它在哪里。',
  'The browser tests need Chromium, Chrome or Edge. Debian/Ubuntu: apt-get install chromium; elsewhere install one of them, or say in the environment variable CHROMIUM where it is.',
].join('\n');

/** Returns the path of a browser, installing Debian's package as root where none is there; `undefined`, with what to do said, where there is none. */
export function findBrowser() {
  const found = lookUp();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('正在安装 Chromium（apt-get）…… Installing Chromium …');
    for (const args of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']]) {
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    }
  }
  const installed = lookUp();
  if (installed === undefined) console.error(WHAT_TO_DO);
  return installed;
}

function lookUp() {
  return [process.env.CHROMIUM, ...USUAL_PLACES].find((path) => path !== undefined && existsSync(path));
}
