import { Command, Earth, Inbox, Keyboard, LogOut, Rows3, Settings, SunMoon, UserRound } from 'lucide-react';
import { NavLink, useNavigate } from 'react-router';
import { useCounts } from '@/shared/data/conversations';
import { useLeave, useMe } from '@/shared/data/session';
import { useFormat } from '@/shared/text/format';
import { useText, useVoice } from '@/shared/text/TextProvider';
import { usePhone } from '@/shared/theme/media';
import { setPreference, usePreferences, type Preferences } from '@/shared/theme/preferences';
import { Avatar } from '@/shared/ui/Avatar';
import { FloatingMenu, useFloat } from '@/shared/ui/Float';
import { Hint } from '@/shared/ui/Hint';
import styles from './Rail.module.css';

export function Rail({ onHelp, onCommand }: { onHelp: () => void; onCommand: () => void }) {
  const t = useText();
  const me = useMe();
  const navigate = useNavigate();
  const leave = useLeave();
  const phone = usePhone();
  const { theme, density } = usePreferences();
  const { direction } = useVoice();
  const format = useFormat();
  const { data: counts } = useCounts();
  const own = useFloat();
  const side = phone ? 'top' : direction === 'rtl' ? 'left' : 'right';
  const menu = {
    items: [
      { key: 'profile', icon: <UserRound size={16} />, label: t('rail.profile') },
      { key: 'theme', icon: <SunMoon size={16} />, label: t('profile.theme'), children: [
        { key: 'theme:system', label: t('profile.theme.system') }, { key: 'theme:light', label: t('profile.theme.light') }, { key: 'theme:dark', label: t('profile.theme.dark') },
      ] },
      { key: 'density', icon: <Rows3 size={16} />, label: t('profile.density'), children: [
        { key: 'density:comfortable', label: t('profile.density.comfortable') }, { key: 'density:compact', label: t('profile.density.compact') },
      ] },
      { key: 'help', icon: <Keyboard size={16} />, label: t('shortcuts.title') },
      { type: 'divider' as const },
      { key: 'leave', icon: <LogOut size={16} className="mirror" />, label: t('rail.signOut') },
    ],
    selectable: true, multiple: true, selectedKeys: [`theme:${theme}`, `density:${density}`],
    onClick: ({ key }: { key: string }) => {
      const [what, choice] = key.split(':');
      if (what === 'theme') setPreference('theme', choice as Preferences['theme']);
      else if (what === 'density') setPreference('density', choice as Preferences['density']);
      else if (what === 'profile') void navigate('/profile');
      else if (what === 'help') onHelp();
      else void leave();
    },
  };
  return (
    <nav className={styles.rail} aria-label={t('rail.label')}>
      <img src="/mark.svg" alt="" className={styles.mark} />
      <Hint title={t('rail.inbox')} placement={side}>
        <NavLink to="/inbox" className={({ isActive }) => styles.item + (isActive || location.pathname.startsWith('/inbox') ? ` ${styles.on}` : '')}>
          <Inbox size={20} aria-hidden /> <span className="visually-hidden">{t('rail.inbox')}</span>
          {counts && counts.mine > 0 && <span className={styles.count}>{counts.mine > 99 ? format.number(99) + '+' : format.number(counts.mine)}</span>}
        </NavLink>
      </Hint>
      <Hint title={t('culture.title')} placement={side}>
        <NavLink to="/culture" className={({ isActive }) => styles.item + (isActive ? ` ${styles.on}` : '')} aria-label={t('culture.title')}><Earth size={20} /></NavLink>
      </Hint>
      <Hint title={t('commands.title')} placement={side}>
        <button type="button" className={styles.item} onClick={onCommand} aria-label={t('commands.title')}><Command size={20} /></button>
      </Hint>
      <span className={styles.gap} />
      <Hint title={t('rail.settings')} placement={side}>
        <NavLink to="/settings" className={({ isActive }) => styles.item + (isActive ? ` ${styles.on}` : '')} aria-label={t('rail.settings')}><Settings size={20} /></NavLink>
      </Hint>
      <button ref={own.at} type="button" className={styles.item} aria-haspopup="menu" aria-expanded={own.open} onClick={own.toggle}><Avatar name={me.name} seed={me.id} size={30} /><span className="visually-hidden">{t('rail.me', { name: me.name })}</span></button>
      {own.asked && <FloatingMenu float={own} menu={menu} placement={phone ? 'topRight' : 'topLeft'} />}
    </nav>
  );
}
