import type { MenuProps } from 'antd';
import { ArrowRight, ChevronDown } from 'lucide-react';
import type { Conversation, Me } from '@/shared/api/types';
import { useCultureCard } from '@/shared/data/culture';
import { FloatingMenu, useFloat, type Float } from '@/shared/ui/Float';
import { REGISTERS } from '@/shared/ui/registers';
import { useFormat } from '@/shared/text/format';
import { KNOWN_LANGUAGES } from '@/shared/text/languages';
import { useText } from '@/shared/text/TextProvider';
import styles from './Composer.module.css';

interface Props { conversation: Conversation; me: Me; to?: string; asWritten: boolean; needed: boolean; onChange: (choice: { to?: string; asWritten: boolean }) => void }

/** Says in which language one writes, in which the customer will read and how they are addressed, and lets that be changed. */
export function LanguageLine({ conversation, me, to, asWritten, needed, onChange }: Props) {
  const t = useText();
  const format = useFormat();
  const target = to ?? conversation.language ?? conversation.customer.language ?? undefined;
  const yours = format.languageName(me.language);
  const theirs = target && target !== 'und' ? format.languageName(target) : undefined;
  const register = useCultureCard(conversation.id).data?.register?.value;
  const float = useFloat();
  return (
    <>
      <button ref={float.at} type="button" className={styles.language} title={t('composer.language.change')} aria-haspopup="menu" aria-expanded={float.open} onClick={float.toggle}>
        {asWritten ? t('composer.language.sentAsWritten')
          : !needed && !to ? (theirs ? t('composer.language.same', { language: theirs }) : t('composer.language.unknown'))
          : <><span>{t('composer.language.you', { language: yours })}</span> <ArrowRight size={13} className="mirror" aria-hidden /> <span>{theirs ? t('composer.language.customer', { language: theirs }) : t('composer.language.unknown')}</span></>}
        {register && !asWritten && <span className={styles.register}>{t('composer.register', { register: t(REGISTERS[register]) })}</span>}
        <ChevronDown size={13} aria-hidden />
      </button>
      {float.asked && <Choices theirs={theirs} chosen={asWritten ? 'asWritten' : to ? `to ${to}` : 'translate'} float={float} onChange={onChange} />}
    </>
  );
}

function Choices({ theirs, chosen, float, onChange }: { theirs?: string; chosen: string; float: Float } & Pick<Props, 'onChange'>) {
  const t = useText();
  const format = useFormat();
  const others = KNOWN_LANGUAGES.map((tag) => ({ key: `to ${tag}`, label: format.languageName(tag) })).sort((one, other) => one.label.localeCompare(other.label));
  const items: MenuProps['items'] = [
    { key: 'translate', label: theirs ? t('composer.language.translate', { language: theirs }) : t('composer.language.automatic') },
    { key: 'asWritten', label: t('composer.language.asWritten') },
    { key: 'other', label: t('composer.language.other'), children: others, popupClassName: styles.languages },
  ];
  const choose: MenuProps['onClick'] = ({ key }) =>
    key === 'translate' ? onChange({ asWritten: false }) : key === 'asWritten' ? onChange({ asWritten: true }) : onChange({ to: key.slice(3), asWritten: false });
  return <FloatingMenu float={float} menu={{ items, onClick: choose, selectable: true, selectedKeys: [chosen] }} placement="topLeft" />;
}
