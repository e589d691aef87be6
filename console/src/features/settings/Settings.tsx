import { Fragment, lazy, Suspense } from 'react';
import { ArrowLeft, ChevronRight } from 'lucide-react';
import { Link, Navigate, NavLink, Route, Routes, useLocation } from 'react-router';
import { useMe } from '@/shared/data/session';
import { useText } from '@/shared/text/TextProvider';
import { usePhone } from '@/shared/theme/media';
import { Bone } from '@/shared/ui/Bone';
import { GROUPS, visibleSections, type Group } from './sections';
import styles from './Settings.module.css';

const ROOMS = {
  channels: lazy(() => import('./channels/Channels')), staff: lazy(() => import('./staff/StaffPage')), teams: lazy(() => import('./staff/Teams')),
  engines: lazy(() => import('./translation/Engines')), terms: lazy(() => import('./translation/Terms')), memory: lazy(() => import('./translation/Memory')),
  transfers: lazy(() => import('./translation/Transfers')), tokens: lazy(() => import('./access/Tokens')), 'sign-in': lazy(() => import('./access/SignInSettings')),
  culture: lazy(() => import('./culture/Assumptions')),
  audit: lazy(() => import('./access/Audit')), readers: lazy(() => import('./operation/Readers')),
  outbox: lazy(() => import('./operation/Outbox')),
};

/** The settings: sections at the side, one room each; on a phone first the list, then the room. */
export function Settings() {
  const t = useText();
  const me = useMe();
  const phone = usePhone();
  const sections = visibleSections(me.role);
  const inRoom = useLocation().pathname.replace(/\/$/, '') !== '/settings';
  const first = sections[0];
  if (!first) return <Navigate to="/profile" replace />;
  return (
    <div className={styles.settings}>
      {(!phone || !inRoom) && (
        <nav className={styles.nav} aria-label={t('settings.title')}>
          <h1>{t('settings.title')}</h1>
          {(Object.keys(GROUPS) as Group[]).map((group) => [group, sections.filter((section) => section.group === group)] as const).filter(([, rooms]) => rooms.length).map(([group, rooms]) => (
            <Fragment key={group}>
              <h2 className={styles.group}>{t(GROUPS[group])}</h2>
              {rooms.map((section) => (
                <NavLink key={section.path} to={`/settings/${section.path}`} className={({ isActive }) => (isActive ? styles.on : '')}>
                  <span>{t(section.name)}</span>{phone && <ChevronRight size={16} className="mirror" aria-hidden />}
                </NavLink>
              ))}
            </Fragment>
          ))}
        </nav>
      )}
      {(!phone || inRoom) && (
        <div className={styles.room}>
          {phone && <Link to="/settings" className={styles.back}><ArrowLeft size={18} className="mirror" aria-hidden /> {t('settings.title')}</Link>}
          <Suspense fallback={<div className={styles.page}><Bone width={200} height={22} /><Bone height={120} /></div>}>
            <Routes>
              {!phone && <Route index element={<Navigate to={`/settings/${first.path}`} replace />} />}
              {sections.map(({ path }) => {
                const Room = ROOMS[path as keyof typeof ROOMS];
                return <Route key={path} path={`${path}/*`} element={<Room />} />;
              })}
              <Route path="*" element={<Navigate to="/settings" replace />} />
            </Routes>
          </Suspense>
        </div>
      )}
    </div>
  );
}
