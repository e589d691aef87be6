import { Dropdown, Tooltip } from 'antd';
import { Command, Earth, Inbox, Keyboard, LogOut, Settings, UserRound } from 'lucide-react';
import { NavLink, useNavigate } from 'react-router';
import { useCounts } from '@/shared/data/conversations';
import { useLeave, useMe } from '@/shared/data/session';
import { useFormat } from '@/shared/text/format';
import { useText, useVoice } from '@/shared/text/TextProvider';
import { usePhone } from '@/shared/theme/media';
import { Avatar } from '@/shared/ui/Avatar';
import styles from './Rail.module.css';

export function Rail({ onHelp, onCommand }: { onHelp: () => void; onCommand: () => void }) {
  const t = useText();
  const me = useMe();
  const navigate = useNavigate();
  const leave = useLeave();
  const phone = usePhone();
  const { direction } = useVoice();
  const format = useFormat();
  const { data: counts } = useCounts();
  const side = phone ? 'top' : direction === 'rtl' ? 'left' : 'right';
  const menu = {
    items: [
      { key: 'profile', icon: <UserRound size={16} />, label: t('rail.profile') },
      { key: 'help', icon: <Keyboard size={16} />, label: t('shortcuts.title') },
      { type: 'divider' as const },
      { key: 'leave', icon: <LogOut size={16} className="mirror" />, label: t('rail.signOut') },
    ],
    onClick: ({ key }: { key: string }) => (key === 'profile' ? navigate('/profile') : key === 'help' ? onHelp() : void leave()),
  };
  return (
    <nav className={styles.rail} aria-label={t('rail.label')}>
      <img src="/mark.svg" alt="" className={styles.mark} />
      <Tooltip title={t('rail.inbox')} placement={side}>
        <NavLink to="/inbox/mine" className={({ isActive }) => styles.item + (isActive || location.pathname.startsWith('/inbox') ? ` ${styles.on}` : '')} aria-label={t('rail.inbox')}>
          <Inbox size={20} />
          {counts && counts.mine > 0 && <span className={styles.count} aria-hidden>{counts.mine > 99 ? format.number(99) + '+' : format.number(counts.mine)}</span>}
        </NavLink>
      </Tooltip>
      <Tooltip title={t('culture.title')} placement={side}>
        <NavLink to="/culture" className={({ isActive }) => styles.item + (isActive ? ` ${styles.on}` : '')} aria-label={t('culture.title')}><Earth size={20} /></NavLink>
      </Tooltip>
      <Tooltip title={t('commands.title')} placement={side}>
        <button type="button" className={styles.item} onClick={onCommand} aria-label={t('commands.title')}><Command size={20} /></button>
      </Tooltip>
      <span className={styles.gap} />
      <Tooltip title={t('rail.settings')} placement={side}>
        <NavLink to="/settings" className={({ isActive }) => styles.item + (isActive ? ` ${styles.on}` : '')} aria-label={t('rail.settings')}><Settings size={20} /></NavLink>
      </Tooltip>
      <Dropdown menu={menu} trigger={['click']} placement={phone ? 'topRight' : 'topLeft'}>
        <button type="button" className={styles.item} aria-label={t('rail.me', { name: me.name })}><Avatar name={me.name} seed={me.id} size={30} /></button>
      </Dropdown>
    </nav>
  );
}
