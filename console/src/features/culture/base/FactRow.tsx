import { App, Button, Dropdown } from 'antd';
import { Ellipsis, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Fact } from '@/shared/api/culture';
import { useChange } from '@/shared/data/resource';
import { useMe } from '@/shared/data/session';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Badge } from '@/shared/ui/Badge';
import { Evidence } from '@/shared/ui/Evidence';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { FactForm } from './FactForm';
import { FactHistory } from './FactHistory';
import { ProposeForm } from './ProposeForm';
import styles from '../Culture.module.css';

type Act = 'edit' | 'propose' | 'history' | 'reviewed' | 'back';

/** A fact with its evidence; what the workspace has changed shows ours below. */
export function FactRow({ fact, placed }: { fact: Fact; placed?: boolean }) {
  const t = useText();
  const format = useFormat();
  const me = useMe();
  const { modal } = App.useApp();
  const sayProblem = useSayProblem();
  const change = useChange('/culture/facts');
  const [open, setOpen] = useState<Act>();
  const path = `/culture/facts/${encodeURIComponent(fact.id)}`;
  const leads = me.role !== 'agent';
  const items = [
    ...(leads ? [{ key: 'edit', label: t('culture.edit') }, { key: 'reviewed', label: t('culture.reviewed') }] : []),
    { key: 'propose', label: t('culture.proposeChange') }, { key: 'history', label: t('culture.history') },
    ...(leads && (fact.shipped || fact.added) ? [{ key: 'back', danger: true, label: fact.added ? t('common.delete') : t('culture.backToOurs') }] : []),
  ];
  const act = (key: Act) => {
    if (key === 'reviewed') change.mutate({ way: 'post', path: `${path}/reviewed` }, { onError: sayProblem });
    else if (key === 'back') modal.confirm({ title: fact.added ? t('culture.delete.title') : t('culture.back.title'), onOk: () => change.mutateAsync({ way: 'remove', path }).catch(sayProblem) });
    else setOpen(key);
  };
  const shut = () => setOpen(undefined);
  return (
    <article className={styles.fact} data-stale={fact.stale || undefined}>
      <Evidence fact={fact.id} grade={fact.grade} />
      <div className={styles.factBody}>
        {placed && <small><Link to={`/culture/base/${fact.pack.kind}/${fact.pack.key}`}><bdi>{fact.pack.name}</bdi></Link> · {fact.topicName}</small>}
        <b dir="auto">{fact.summary}</b>
        {fact.note && <p dir="auto" lang={fact.noteLanguage}>{fact.note}</p>}
        {(fact.stale || fact.shipped || fact.added) && (
          <span className={styles.marks}>
            {fact.stale && <span className={styles.stale}><TriangleAlert size={13} aria-hidden /> {t('culture.due', { date: format.fullDay(`${fact.reviewed}T12:00:00Z`) })}</span>}
            {fact.shipped && <Badge tone="accent">{t('culture.changedHere')}</Badge>}
            {fact.added && <Badge tone="accent">{t('culture.addedHere')}</Badge>}
          </span>
        )}
        {fact.shipped && <p className={styles.shipped} dir="auto">{t('culture.shipped')} {fact.shipped.summary}{fact.shipped.note && ` ${fact.shipped.note}`}</p>}
      </div>
      <span className={styles.acts}>
        <Dropdown menu={{ items, onClick: ({ key }) => act(key as Act) }} trigger={['click']} placement="bottomRight"><Button type="text" icon={<Ellipsis size={16} />} aria-label={t('common.actions')} /></Dropdown>
      </span>
      {open === 'edit' && <FactForm fact={fact} onClose={shut} onSave={(body) => change.mutateAsync({ way: 'put', path, body })} />}
      {open === 'propose' && <ProposeForm fact={fact} pack={fact.pack} onClose={shut} />}
      {open === 'history' && <FactHistory id={fact.id} onClose={shut} />}
    </article>
  );
}
