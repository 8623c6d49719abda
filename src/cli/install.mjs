/** Installs the locked dependencies where they are missing or older than the lockfile. Needs nothing but Node and npm. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** npm writes this file when an installation is complete. */
const INSTALLED = resolve(PROJECT, 'node_modules/.package-lock.json');
const LOCKFILE = resolve(PROJECT, 'package-lock.json');

/** Installs if need be; what npm says goes to standard error, so that standard output stays the command's. */
export function install() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCKFILE).mtimeMs) return;
  console.error('正在安装依赖（npm ci）…… Installing dependencies …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: PROJECT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error('依赖安装失败：请检查网络和 npm 镜像设置后重试。 npm ci failed: check the network and the npm registry, then try again.');
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install();
