import { request } from 'node:http';
import type { Served } from './served';
import { serveHttp } from './served';

let served: Served;
beforeAll(async () => {
  served = await serveHttp();
});
afterAll(() => served.close());

async function get(path: string): Promise<{ status: number; type: string | null; text: string }> {
  const response = await fetch(new URL(path, served.address));
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

/** Sends the path as it stands; fetch would tidy it up. */
function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(served.address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of the workbench', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/workbench.js', 'text/javascript; charset=utf-8'],
    ['/shim.js', 'text/javascript; charset=utf-8'],
    ['/manifest.xml', 'application/xml'],
    ['/assets/icons/logo-32.png', 'image/png'],
    ['/assets/samples/jiangmen-2024.xlsx', 'application/octet-stream'],
    ['/office-js/office.js', 'text/javascript; charset=utf-8'],
    ['/pane/taskpane.js', 'text/javascript; charset=utf-8'],
  ])('has %s', async (path, type) => {
    expect(await get(path)).toMatchObject({ status: 200, type });
  });

  it.each([
    '/nothing.js',
    '/pane',
    '/assets/',
    '/../package.json',
    '/assets/%2e%2e/package.json',
    '/pane/..%2f..%2fpackage.json',
    '/%',
    '/assets/%00',
    '//',
  ])('has nothing at %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  it('leads the pane to the office.js of this machine, after the shim of the desktop', async () => {
    const { text } = await get('/pane/taskpane.html');
    expect(text.indexOf('/shim.js')).toBeGreaterThan(0);
    expect(text.indexOf('/office-js/office.js')).toBeGreaterThan(text.indexOf('/shim.js'));
    expect(text).not.toContain('<script src="https://');
  });
});
