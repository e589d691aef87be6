import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Root } from './Root';
import { router } from './routes';
import '@/shared/push/install';
import { startWorker } from '@/shared/push/worker';
import '@/shared/theme/base.css';

if (import.meta.env.PROD) startWorker((path) => void router.navigate(path));

createRoot(document.getElementById('root')!).render(<StrictMode><Root /></StrictMode>);
