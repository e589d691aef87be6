import { Tabs } from 'antd';
import { ArrowLeft, X } from 'lucide-react';
import { memo, useDeferredValue, useState } from 'react';
import { useConversation } from '@/shared/data/conversations';
import { useText } from '@/shared/text/TextProvider';
import { Bone } from '@/shared/ui/Bone';
import { TABS, type ContextTab } from './sections';
import styles from './Context.module.css';

/** Third pane of the desk: who this is, what the conversation is, what happened. */
export function ContextPanel({ id, phone, onClose }: { id: string; phone: boolean; onClose: () => void }) {
  const t = useText();
  // The words come first: what stands beside them is drawn when they are on the screen.
  const shownId = useDeferredValue<string | undefined>(id, undefined);
  const [tab, setTab] = useState(TABS[0]!.key);
  const shown = TABS.find(({ key }) => key === tab)!;
  return (
    <aside className={styles.panel} aria-label={t('context.label')}>
      <header className={styles.head}>
        {phone && <button type="button" className={styles.close} onClick={onClose} aria-label={t('thread.back')}><ArrowLeft size={20} className="mirror" aria-hidden /></button>}
        <Tabs items={TABS.map(({ key, name }) => ({ key, label: t(name) }))} activeKey={tab} onChange={setTab} size="small" className={styles.tabs} />
        {!phone && <button type="button" className={styles.close} onClick={onClose} aria-label={t('context.close')}><X size={16} aria-hidden /></button>}
      </header>
      <div className={styles.body} aria-busy={shownId !== id}>{shownId ? <Sections key={shownId} id={shownId} tab={shown} /> : <Waiting />}</div>
    </aside>
  );
}

const Sections = memo(function Sections({ id, tab }: { id: string; tab: ContextTab }) {
  const { data: conversation } = useConversation(id);
  return conversation ? tab.sections.map((Section, index) => <Section key={index} conversation={conversation} />) : <Waiting />;
});

const Waiting = () => <div className={styles.section}><Bone width="60%" height={16} /><Bone /><Bone width="80%" /></div>;
