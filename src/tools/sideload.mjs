import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { handler, root } from '../workbench/server.mjs';
import { idOf, registration } from './registration.mjs';

const PORT = 3000;
const pane = join(root, 'dist', 'pane');

/**
 * `npm run sideload`: tells Excel on this machine of the manifest and serves the pane where the manifest says.
 * `npm run sideload -- --remove` takes the manifest away again. On other systems it only serves: the manifest is then
 * uploaded in Excel on the web.
 */
async function main(words) {
  const id = idOf(readFileSync(join(root, 'manifest.xml'), 'utf8'));
  const manifest = join(pane, 'manifest.xml');
  const excel = registration(process.platform, manifest, { id, home: homedir() });
  if (words.includes('--remove')) {
    excel?.remove();
    console.log('已移除。请重新启动 Excel。 / Removed. Restart Excel.');
    return;
  }
  build();
  const certificate = await certificateOfThisMachine();
  excel?.add();
  const serve = handler({ paneAsBuilt: true });
  const server = createServer(certificate, (request, response) => {
    request.url = `/pane${request.url}`;
    serve(request, response);
  });
  server.on('error', (error) => fail(error.code === 'EADDRINUSE' ? TAKEN : error.message));
  server.listen(PORT, 'localhost', () => console.log(excel ? RESTART : upload(manifest)));
}

/** Made on first use; the system asks whether to trust it. */
async function certificateOfThisMachine() {
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    return fail(`${UNTRUSTED}\n${error.message}`);
  }
}

function build() {
  const webpack = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
  const options = { cwd: root, stdio: 'inherit' };
  const { status } = spawnSync(process.execPath, [webpack, '--config-name', 'pane'], options);
  if (status !== 0) process.exit(1);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

const TAKEN = `端口 ${PORT} 已被占用（工作台也用它）：请先结束占用它的程序，再运行本命令。 / Port ${PORT} is taken, perhaps by the workbench: stop that program and try again.`;

const UNTRUSTED =
  '系统没有接受本机证书：Excel 只打开受信任的 https 页面。请以能安装证书的用户重试，并在系统询问时选择信任。 / The certificate for localhost was not accepted. Run this again as a user who may install certificates, and trust it when the system asks.';

const RESTART =
  '请重新启动 Excel，在“开始 → 加载项”中打开准绳；本窗口须保持打开。 / Restart Excel; Home → Add-ins. Keep this running.';

function upload(manifest) {
  return `请在网页版 Excel 的“加载项 → 上传我的加载项”中选择 ${manifest}；本窗口须保持打开。 / Upload it in Excel on the web. Keep this running.`;
}

await main(process.argv.slice(2));
