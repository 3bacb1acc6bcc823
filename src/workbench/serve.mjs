import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { handler, root } from './server.mjs';

/** `npm start`: builds where something changed, serves the workbench on this machine only, and opens the browser. */
const FIRST_PORT = 3000;
const LAST_PORT = 3099;
const page = join(root, 'dist', 'workbench', 'index.html');

if (isFresh() || build()) listen(FIRST_PORT);
else process.exitCode = 1;

function isFresh() {
  const built = statSync(page, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return false;
  const single = ['manifest.xml', 'package-lock.json', 'webpack.config.js'].map((name) => join(root, name));
  return [...single, ...filesIn(join(root, 'src'))].every((path) => statSync(path).mtimeMs <= built);
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function build() {
  console.log('正在构建…… / Building …');
  const webpack = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
  const names = ['pane', 'workbench'].flatMap((name) => ['--config-name', name]);
  const result = spawnSync(process.execPath, [webpack, ...names], { cwd: root, stdio: 'inherit' });
  if (result.status !== 0) return false;
  // A file whose content is the same is not written again; its age must tell of this build all the same.
  const now = new Date();
  utimesSync(page, now, now);
  return true;
}

/** Takes the first free port. */
function listen(port) {
  const server = createServer(handler());
  server.on('error', (error) => {
    if (error.code !== 'EADDRINUSE' || port >= LAST_PORT) throw error;
    listen(port + 1);
  });
  server.listen(port, 'localhost', () => {
    const address = `http://localhost:${port}/`;
    // The address ends its line: what stands behind it, a terminal would take for a part of the link.
    console.log(`准绳工作台（Ctrl+C 结束）/ workbench (Ctrl+C to stop): ${address}`);
    openBrowser(address);
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.on(signal, () => {
        server.close();
        server.closeAllConnections();
      });
    }
  });
}

/** Only where somebody can see it; who runs this on a server reads the address. */
function openBrowser(address) {
  const { platform, env } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  if (env.CI || env.BROWSER === 'none') return;
  const [command, ...before] =
    platform === 'win32' ? ['cmd', '/c', 'start', ''] : [platform === 'darwin' ? 'open' : 'xdg-open'];
  const opener = spawn(command, [...before, address], { stdio: 'ignore', detached: true });
  // No opener installed: the address stands on the screen.
  opener.on('error', () => undefined);
  opener.unref();
}
