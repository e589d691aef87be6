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
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // The few lines that ask for everything else come by themselves.
            { name: 'ahead', tags: ['$initial'], priority: 2 },
            // Every screen needs these, and a browser pays for each file, however small.
            { name: 'base', test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack[\\/](query-core|react-query)|intl-messageformat|@formatjs|clsx)[\\/]/, priority: 1 },
            { name: 'signs', test: /node_modules[\\/]lucide-react[\\/]/, priority: 1 },
            { name: 'kit', test: /console[\\/]src[\\/]shared[\\/](api|data|input|live|text|theme|ui[\\/](Avatar|Badge|Bone|Float|Hint|later|MoodMark|LanguageBadge|EmptyState|ErrorState|useSayProblem)\.)/, minShareCount: 2, priority: 1, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
});
