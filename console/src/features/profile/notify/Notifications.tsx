import { useQuery, useQueryClient } from '@tanstack/react-query';
import { get } from '@/shared/api/http';
import type { NotificationSettings } from '@/shared/api/types';
import { NOTIFICATIONS } from '@/shared/push/push';
import { useText } from '@/shared/text/TextProvider';
import { Bone } from '@/shared/ui/Bone';
import { ErrorState } from '@/shared/ui/ErrorState';
import { MoreHelp } from '@/shared/ui/MoreHelp';
import styles from '../Profile.module.css';
import { Devices } from './Devices';
import { QuietHours } from './QuietHours';
import { ThisBrowser } from './ThisBrowser';
import { WhatToTell } from './WhatToTell';

const KEY = [NOTIFICATIONS];

/** Where somebody is told what needs them, what they are told, and when not. */
export function Notifications() {
  const t = useText();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({ queryKey: KEY, queryFn: ({ signal }) => get<NotificationSettings>(NOTIFICATIONS, { signal }) });
  const changed = () => void client.invalidateQueries({ queryKey: KEY });
  const keep = (settings: NotificationSettings) => client.setQueryData(KEY, settings);
  return (
    <section className={styles.card} id="notifications">
      <h2>{t('notify.title')}</h2>
      <p className={styles.hint}>{t('notify.lead')} <MoreHelp page="notifications" /></p>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <Bone height={120} />}
      {data && (
        <div className={styles.parts}>
          <ThisBrowser settings={data} onChanged={changed} />
          <Devices devices={data.devices} onChanged={changed} />
          <WhatToTell wishes={data.wishes} onSaved={keep} />
          <QuietHours quiet={data.wishes.quiet} onSaved={keep} />
        </div>
      )}
    </section>
  );
}
