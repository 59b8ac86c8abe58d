import { defineConfig } from '@playwright/test';

export default defineConfig({
  // What the server prints becomes the variable SHOP_URL.
  webServer: { command: 'node server.js', wait: { stdout: /The shop is at (?<shop_url>\S+)/ } },
  use: { baseURL: process.env.SHOP_URL, launchOptions: { executablePath: process.env.CHROMIUM_PATH } },
  reporter: 'list',
});
