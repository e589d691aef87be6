import { useEffect, useRef } from 'react';
import { NavLink, Navigate, Route, Routes, useLocation } from 'react-router';
import { useText } from '@/shared/text/TextProvider';
import { Base } from './base/Base';
import { PackPage } from './base/PackPage';
import { Proposals } from './base/Proposals';
import { Calendar } from './calendar/Calendar';
import { PLACES } from './places';
import { Rules } from './rules/Rules';
import styles from './Culture.module.css';

/** What the house knows of markets and languages: facts with their evidence, days, proposals and the rules of the coach. */
export function Culture() {
  const t = useText();
  const tabs = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone the chosen tab may lie beyond the edge.
  useEffect(() => { void tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' }); }, [pathname]);
  return (
    <div className={styles.culture}>
      <header className={styles.top}>
        <h1>{t('culture.title')}</h1>
        <nav ref={tabs} aria-label={t('culture.title')}>{PLACES.map(({ path, name }) => <NavLink key={path} to={`/culture/${path}`} className={({ isActive }) => (isActive ? styles.on : '')}>{t(name)}</NavLink>)}</nav>
      </header>
      <Routes>
        <Route index element={<Navigate to="/culture/base" replace />} />
        <Route path="base" element={<Base />} />
        <Route path="base/:kind/:key" element={<PackPage />} />
        <Route path="calendar" element={<Calendar />} />
        <Route path="proposals" element={<Proposals />} />
        <Route path="rules" element={<Rules />} />
        <Route path="*" element={<Navigate to="/culture/base" replace />} />
      </Routes>
    </div>
  );
}
