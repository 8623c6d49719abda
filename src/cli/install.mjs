/** Installs the locked dependencies where they are missing or older than the lockfile. Needs nothing but Node and npm. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** npm writes this file when an installation is complete. */
const INSTALLED = resolve(PROJECT, 'node_modules/.package-lock.json');
const LOCKFILE = resolve(PROJECT, 'package-lock.json');

/** The oldest Node that the code runs on. */
const OLDEST_NODE = 20;

/** Installs if need be; what npm says goes to standard error, so that standard output stays the command's. */
export function install() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    console.error(`需要 Node.js ${OLDEST_NODE} 或更新版本，当前是 ${process.versions.node}。 Node.js ${OLDEST_NODE} or newer is needed.`);
    process.exit(2);
  }
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCKFILE).mtimeMs) return;
  console.error('正在安装依赖（npm ci）…… Installing dependencies …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: PROJECT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error('依赖安装失败：请检查网络和 npm 镜像设置后重试。 npm ci failed: check the network and the npm registry, then try again.');
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install();
