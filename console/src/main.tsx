import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Root } from '@/app/Root';
import '@/shared/theme/base.css';

// Where browsers allow it (HTTPS or this machine): the shell opens without a connection and can be installed.
if (import.meta.env.PROD && 'serviceWorker' in navigator) void navigator.serviceWorker.register('/sw.js').catch(() => undefined);

createRoot(document.getElementById('root')!).render(<StrictMode><Root /></StrictMode>);
