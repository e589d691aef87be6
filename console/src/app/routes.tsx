import { createBrowserRouter, type RouteObject } from 'react-router';
import { LastView } from './desk/LastView';
import { Crash } from './Crash';
import { SignedOut } from './SignedOut';

const entry: RouteObject = {
  element: <SignedOut />,
  children: [
    { path: 'set-up', lazy: async () => ({ Component: (await import('@/features/entry/SetUp')).SetUp }) },
    { path: 'sign-in', lazy: async () => ({ Component: (await import('@/features/entry/SignIn')).SignIn }) },
    { path: 'invitation', lazy: async () => ({ Component: (await import('@/features/entry/Invitation')).Invitation }) },
  ],
};

const inside: RouteObject = {
  lazy: async () => ({ Component: (await import('./SignedIn')).SignedIn }),
  children: [
    { index: true, element: <LastView /> },
    { path: 'inbox', element: <LastView /> },
    { path: 'inbox/:view/:conversation?', lazy: async () => ({ Component: (await import('./desk/Desk')).Desk }) },
    { path: 'c/:conversation', lazy: async () => ({ Component: (await import('./desk/Direct')).Direct }) },
    { path: 'settings/*', lazy: async () => ({ Component: (await import('@/features/settings/Settings')).Settings }) },
    { path: 'culture/*', lazy: async () => ({ Component: (await import('@/features/culture/Culture')).Culture }) },
    { path: 'start', lazy: async () => ({ Component: (await import('@/features/start/StartPage')).StartPage }) },
    { path: 'help/:page', lazy: async () => ({ Component: (await import('@/features/help/Help')).Help }) },
    { path: 'profile', lazy: async () => ({ Component: (await import('@/features/profile/Profile')).Profile }) },
    { path: '*', lazy: async () => ({ Component: (await import('./NotFound')).NotFound }) },
  ],
};

export const router = createBrowserRouter([{ errorElement: <Crash />, hydrateFallbackElement: <span />, children: [entry, inside] }]);
