import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env.XENIA_SERVER ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': new URL('./src', import.meta.url).pathname } },
  server: {
    // The message catalogue lies beside the console because server, console and widget share one house style.
    fs: { allow: ['..'] },
    proxy: { '/api': server, '/widget': server },
  },
  build: {
    target: 'es2023',
    // Data addresses would need an exception in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    chunkSizeWarningLimit: 900,
  },
});
