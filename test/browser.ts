export { launchBrowser } from '../src/tools/browser.mjs';
