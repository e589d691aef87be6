import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Root } from '@/app/Root';
import '@/shared/theme/base.css';

createRoot(document.getElementById('root')!).render(<StrictMode><Root /></StrictMode>);
