import { Button } from 'antd';
import type { DeadLetter, ReaderState } from '@/shared/api/types';
import { useChange, useItems, useRows } from '@/shared/data/resource';
import type { PlainKey } from '@/shared/text/catalogue';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Badge } from '@/shared/ui/Badge';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { Page } from '../Page';
import { Rows, whole } from '../Rows';
import styles from '../Settings.module.css';

const NAMES: Record<string, PlainKey> = { translation: 'readers.translation', outbox: 'readers.outbox', acknowledgement: 'readers.acknowledgement', continuation: 'readers.continuation', language: 'readers.language', search: 'readers.search', mood: 'assume.mood', notification: 'notify.title' };

function Name({ reader }: { reader: string }) {
  const t = useText();
  const name = NAMES[reader];
  return name ? t(name) : <bdi>{reader}</bdi>;
}

/** How far each background reader has come, and what would not go through. */
export default function Readers() {
  const t = useText();
  const format = useFormat();
  const sayProblem = useSayProblem();
  const readers = useItems<ReaderState>('/readers');
  const letters = useRows<DeadLetter>('/dead-letters');
  const change = useChange('/dead-letters');
  return (
    <Page title={t('settings.readers')} lead={t('readers.lead')} help="life-of-a-message">
      <Rows listing={whole(readers)} rowKey={(reader) => reader.name} empty={t('readers.empty')} columns={[
        { title: t('readers.reader'), render: (_, reader) => <Name reader={reader.name} /> },
        { title: t('readers.position'), render: (_, reader) => <code dir="ltr">{reader.position}</code> },
        { title: t('readers.lag'), render: (_, reader) => (reader.lag > 0 ? <Badge tone="warn">{format.number(reader.lag)}</Badge> : <Badge tone="good">{t('readers.upToDate')}</Badge>) },
        { title: t('readers.deadLetters'), render: (_, reader) => (reader.deadLetters > 0 ? <Badge tone="bad">{format.number(reader.deadLetters)}</Badge> : format.number(0)) },
      ]} />
      <h3>{t('readers.deadLetters')}</h3>
      <Rows listing={letters} rowKey={(letter) => letter.id} empty={t('readers.deadLetters.none')}
        expandable={{ expandedRowRender: (letter) => <code className={styles.code}>{letter.problem}</code> }}
        columns={[
          { title: t('common.time'), className: styles.moment, render: (_, letter) => format.moment(letter.at) },
          { title: t('readers.reader'), render: (_, letter) => <Name reader={letter.reader} /> },
          { title: t('readers.event'), render: (_, letter) => <code dir="ltr">{letter.type}</code> },
          { key: 'retry', render: (_, letter) => <Button size="small" onClick={() => change.mutate({ way: 'post', path: `/dead-letters/${letter.id}/retry` }, { onError: sayProblem })}>{t('common.tryAgain')}</Button> },
        ]} />
    </Page>
  );
}
