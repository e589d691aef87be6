import { Modal } from 'antd';
import type { FactChange } from '@/shared/api/culture';
import { useItems } from '@/shared/data/resource';
import type { PlainKey } from '@/shared/text/catalogue';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Bone } from '@/shared/ui/Bone';
import styles from '../Culture.module.css';

const ACTS: Record<string, PlainKey> = { set: 'culture.act.set', reviewed: 'culture.act.reviewed', removed: 'culture.act.removed' };

/** Who changed a fact here, when and why. */
export function FactHistory({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText();
  const format = useFormat();
  const { data } = useItems<FactChange>(`/culture/facts/${encodeURIComponent(id)}/history`);
  return (
    <Modal open title={t('culture.history')} footer={null} onCancel={onClose}>
      {!data ? <Bone height={60} /> : !data.length ? <p className={styles.muted}>{t('culture.history.none')}</p> : (
        <ul className={styles.history}>
          {data.map((change) => (
            <li key={change.at}>
              <b>{t(ACTS[change.act] ?? 'culture.act.set')}</b> · {format.moment(change.at)}{change.by?.name && <> · <bdi>{change.by.name}</bdi></>}
              {change.reason && <p dir="auto">{change.reason}</p>}
              {change.note && <p dir="auto" className={styles.muted}>{change.note}</p>}
            </li>
          ))}
        </ul>
      )}
    </Modal>
  );
}
