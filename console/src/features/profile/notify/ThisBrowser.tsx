import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { BellOff, BellRing, Download } from 'lucide-react';
import { post } from '@/shared/api/http';
import type { NotificationSettings, TriedNotification } from '@/shared/api/types';
import { useMe } from '@/shared/data/session';
import { useInstall } from '@/shared/push/install';
import { NOTIFICATIONS, PushRefused, pushState, turnOff, turnOn, type PushState } from '@/shared/push/push';
import type { PlainKey } from '@/shared/text/catalogue';
import { useText } from '@/shared/text/TextProvider';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import styles from '../Profile.module.css';

const STATES: Record<PushState, PlainKey> = { unsupported: 'notify.state.unsupported', homeScreen: 'notify.state.homeScreen', blocked: 'notify.state.blocked', off: 'notify.state.off', on: 'notify.state.on' };
const REASONS: Record<PushRefused['reason'], PlainKey> = { dismissed: 'notify.problem.dismissed', blocked: 'notify.state.blocked', service: 'notify.problem.service' };
const RESULTS: Record<TriedNotification['outcomes'][number]['result'], PlainKey> = { taken: 'notify.try.taken', gone: 'notify.try.gone', later: 'notify.try.later', refused: 'notify.try.refused' };

/** Whether this browser may tell, and how that is changed. Permission is asked for on a click and never before. */
export function ThisBrowser({ settings, onChanged }: { settings: NotificationSettings; onChanged: () => void }) {
  const t = useText();
  const me = useMe();
  const { message } = App.useApp();
  const sayProblem = useSayProblem();
  const install = useInstall();
  const { data: state, refetch } = useQuery({ queryKey: ['pushState', me.id], queryFn: () => pushState(me.id), staleTime: 0, refetchOnWindowFocus: true });
  const here = settings.devices.find((device) => device.here);
  const settle = () => { void refetch(); onChanged(); };
  const tell = (error: unknown) => { if (error instanceof PushRefused) void message.warning(t(REASONS[error.reason]), 8); else sayProblem(error); };
  const change = useMutation({ mutationFn: () => (state === 'on' ? turnOff(here?.id) : turnOn(me.id, settings.publicKey)), onError: tell, onSettled: settle });
  const trial = useMutation({
    mutationFn: () => post<TriedNotification>(`${NOTIFICATIONS}/test`),
    onError: sayProblem,
    onSuccess: ({ outcomes }) => {
      const worst = (['refused', 'later', 'gone', 'taken'] as const).find((result) => outcomes.some((outcome) => outcome.result === result));
      if (worst === 'taken') void message.success(t(RESULTS.taken)); else void message.warning(t(worst ? RESULTS[worst] : 'notify.try.none'), 8);
      onChanged();
    },
  });
  const on = state === 'on';
  return (
    <div>
      <p className={styles.state} role="status">{on ? <BellRing size={16} aria-hidden /> : <BellOff size={16} aria-hidden />}<span>{state && t(STATES[state])}</span></p>
      <div className={styles.acts}>
        {(on || state === 'off') && <Button onClick={() => change.mutate()} loading={change.isPending}>{t(on ? 'notify.off' : 'notify.allow')}</Button>}
        {settings.devices.length > 0 && <Button onClick={() => trial.mutate()} loading={trial.isPending}>{t('notify.try')}</Button>}
        {install && <Button icon={<Download size={15} aria-hidden />} onClick={() => void install()} title={t('notify.install.hint')}>{t('notify.install')}</Button>}
      </div>
    </div>
  );
}
