import { askAhead } from '@/shared/api/ahead';
import { speak } from '@/shared/api/http';
import { listPath } from '@/shared/data/views';
import { loadCatalogue } from '@/shared/text/files';
import { chosenLanguage } from '@/shared/text/languages';
import { viewAt } from './app/desk/lastViews';

// What the first screen shows is asked for while the code that draws it still comes, not after it.
const language = chosenLanguage();
const atDoor = location.pathname === '/sign-in';
const view = viewAt(location.pathname);
speak(language);
askAhead('/me');
if (view) {
  askAhead(listPath(view, new URLSearchParams(location.search).get('q') ?? ''));
  askAhead('/conversations/counts');
}
if (atDoor) {
  askAhead('/setup');
  askAhead('/sign-in-methods');
}
void import('./app/start');
void loadCatalogue(language);
if (atDoor) void import('@/features/entry/SignIn');
if (view) {
  void import('./app/SignedIn');
  void import('./app/desk/Desk');
  if (/^\/inbox\/\w+\/./.test(location.pathname)) {
    void import('./app/desk/Talk');
    void import('@/features/context/ContextPanel');
  }
}
