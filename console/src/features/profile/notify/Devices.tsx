import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { X } from 'lucide-react';
import { remove } from '@/shared/api/http';
import type { Device } from '@/shared/api/types';
import { NOTIFICATIONS, turnOff } from '@/shared/push/push';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Badge } from '@/shared/ui/Badge';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import styles from '../Profile.module.css';

/** The browsers in which somebody is told. */
export function Devices({ devices, onChanged }: { devices: Device[]; onChanged: () => void }) {
  const t = useText();
  const format = useFormat();
  const sayProblem = useSayProblem();
  const forget = useMutation({ mutationFn: (device: Device) => (device.here ? turnOff(device.id) : remove(`${NOTIFICATIONS}/devices/${device.id}`)), onError: sayProblem, onSettled: onChanged });
  if (!devices.length) return null;
  const name = ({ browser, system }: Device) => (browser && system ? t('notify.device', { browser, system }) : browser ?? system ?? t('notify.device.unknown'));
  return (
    <div>
      <h3 id="notify-devices">{t('notify.devices')}</h3>
      <ul className={styles.devices} aria-labelledby="notify-devices">
        {devices.map((device) => (
          <li key={device.id}>
            <span>
              {name(device)} {device.here && <Badge>{t('notify.device.here')}</Badge>} {device.failing && <Badge tone="warn">{t('notify.device.failing')}</Badge>}
              <small>{device.toldAt ? t('notify.device.told', { at: format.moment(device.toldAt) }) : t('notify.device.since', { at: format.moment(device.createdAt) })}</small>
            </span>
            <Button type="text" icon={<X size={16} />} onClick={() => forget.mutate(device)} aria-label={t('notify.device.remove', { device: name(device) })} />
          </li>
        ))}
      </ul>
    </div>
  );
}
